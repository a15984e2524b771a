using Hale.Core.Expressions;

namespace Hale.Core.Populations;

/// <summary>A condition with the name under which it is counted.</summary>
/// <param name="Name">The name, unique in its list.</param>
/// <param name="Condition">A boolean; missing is not true.</param>
public sealed record NamedCondition(string Name, Expression Condition);
