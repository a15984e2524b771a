namespace Hale.Engine.Import;

/// <summary>What was read of a database.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Cursor">The greatest value of the cursor among them, as the database writes it; null without a cursor or without a value.</param>
public sealed record DatabaseExtract(long Rows, string? Cursor);
