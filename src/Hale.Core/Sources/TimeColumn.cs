namespace Hale.Core.Sources;

/// <summary>A column that says when something happened.</summary>
/// <param name="Column">The column's name in the file.</param>
/// <param name="ByDay">Whether it holds days, which occur at the start of the local day, rather than timestamps.</param>
public sealed record TimeColumn(string Column, bool ByDay);
