namespace Hale.Core.Expressions;

/// <summary>How two conditions are joined.</summary>
public enum LogicalOperator
{
    /// <summary>Both.</summary>
    And,

    /// <summary>At least one.</summary>
    Or,
}
