namespace Hale.Core.Expressions;

/// <summary>One method per kind of expression.</summary>
/// <typeparam name="T">What a visit gives.</typeparam>
public interface IExpressionVisitor<out T>
{
}
