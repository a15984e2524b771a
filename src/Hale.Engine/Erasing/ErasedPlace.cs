namespace Hale.Engine.Erasing;

/// <summary>Where the person stands.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Rows">How many rows.</param>
public sealed record ErasedPlace(string Table, string Column, long Rows);
