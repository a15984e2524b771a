namespace Hale.Core.Sources;

/// <summary>A pair of columns that must be equal.</summary>
/// <param name="Column">The column of the source's own rows.</param>
/// <param name="Other">The column of the other file.</param>
public sealed record LookupKey(string Column, string Other);
