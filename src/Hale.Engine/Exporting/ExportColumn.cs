namespace Hale.Engine.Exporting;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Meaning">What they mean, with unit and range, in a sentence.</param>
/// <param name="IsRequired">Whether no cell is empty.</param>
public sealed record ExportColumn(string Name, ExportType Type, string Meaning, bool IsRequired = false);
