namespace Hale.Core.Expressions;

/// <summary>One method per kind of expression.</summary>
/// <typeparam name="T">What a visit gives.</typeparam>
public interface IExpressionVisitor<out T>
{
    /// <summary>Visits a number.</summary>
    T Visit(NumberLiteral literal);

    /// <summary>Visits a text.</summary>
    T Visit(TextLiteral literal);

    /// <summary>Visits <c>true</c> or <c>false</c>.</summary>
    T Visit(BooleanLiteral literal);

    /// <summary>Visits a name.</summary>
    T Visit(Reference reference);

    /// <summary>Visits a minus sign.</summary>
    T Visit(Negate negate);

    /// <summary>Visits a <c>not</c>.</summary>
    T Visit(Not not);

    /// <summary>Visits a sum, difference, product or quotient.</summary>
    T Visit(Arithmetic arithmetic);

    /// <summary>Visits a comparison.</summary>
    T Visit(Comparison comparison);

    /// <summary>Visits an <c>and</c> or <c>or</c>.</summary>
    T Visit(Logical logical);

    /// <summary>Visits a membership in a list.</summary>
    T Visit(Membership membership);

    /// <summary>Visits a membership in a range.</summary>
    T Visit(RangeMembership membership);

    /// <summary>Visits an <c>is missing</c>.</summary>
    T Visit(MissingTest test);

    /// <summary>Visits a function call.</summary>
    T Visit(Call call);
}
