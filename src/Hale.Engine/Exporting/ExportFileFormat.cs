namespace Hale.Engine.Exporting;

/// <summary>How exported files are written.</summary>
public enum ExportFileFormat
{
    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>Comma-separated values with a header, in UTF-8; an empty text is written <c>""</c>, and a cell without a value is empty.</summary>
    Csv,

    /// <summary>A JSON object a line, in UTF-8.</summary>
    JsonLines,
}
