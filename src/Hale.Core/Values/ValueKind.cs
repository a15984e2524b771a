namespace Hale.Core.Values;

/// <summary>What a metric's value, or an expression's result, is.</summary>
public enum ValueKind
{
    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A category or other text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,
}
