using Hale.Engine.Import;

namespace Hale.Intake.Databases;

/// <summary>Rows of a database in a file.</summary>
/// <param name="Path">The file, which lives as long as the reader.</param>
/// <param name="Cursor">How far the source is read with it; null for one without a cursor.</param>
internal sealed record Extract(string Path, StagedCursor? Cursor);
