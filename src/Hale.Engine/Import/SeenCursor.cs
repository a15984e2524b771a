namespace Hale.Engine.Import;

/// <summary>How far a source has been read.</summary>
/// <param name="Value">The greatest value of its cursor, as the database writes it.</param>
/// <param name="Meaning">A hash of what the source said then: of another one all rows must be read again.</param>
public sealed record SeenCursor(string Value, string Meaning);
