namespace Hale.Engine.Exporting;

/// <summary>How and where exported files are written.</summary>
/// <param name="Path">The absolute path of a file, or of a folder.</param>
/// <param name="IsFolder">Whether each run has a file of its own in a folder.</param>
/// <param name="Format">The format.</param>
/// <param name="ForSpreadsheets">Whether texts that a spreadsheet would take for a formula get an apostrophe before them.</param>
public sealed record ExportFileOptions(string Path, bool IsFolder, ExportFileFormat Format, bool ForSpreadsheets);
