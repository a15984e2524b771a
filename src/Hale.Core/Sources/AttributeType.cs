namespace Hale.Core.Sources;

/// <summary>What an attribute's values are.</summary>
public enum AttributeType
{
    /// <summary>A category or other text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A local day.</summary>
    Date,

    /// <summary>A timestamp.</summary>
    Time,
}
