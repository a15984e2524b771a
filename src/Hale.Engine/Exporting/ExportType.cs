namespace Hale.Engine.Exporting;

/// <summary>What the cells of an exported column are.</summary>
public enum ExportType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number of up to 64 bits.</summary>
    Whole,

    /// <summary>A floating-point number of 64 bits.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A moment, in UTC.</summary>
    Moment,
}
