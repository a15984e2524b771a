namespace Hale.Core.Expressions;

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary><c>==</c>, of any kind.</summary>
    Equal,

    /// <summary><c>!=</c>, of any kind.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>, of numbers.</summary>
    Less,

    /// <summary><c>&lt;=</c>, of numbers.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>, of numbers.</summary>
    Greater,

    /// <summary><c>&gt;=</c>, of numbers.</summary>
    GreaterOrEqual,
}
