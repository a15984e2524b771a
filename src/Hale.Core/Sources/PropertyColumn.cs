using Hale.Core.Values;

namespace Hale.Core.Sources;

/// <summary>A column that becomes a property of each event. Numbers are exact decimals with 6 decimal places, up to 10^12.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Kind">What its cells are; an empty cell gives no property.</param>
public sealed record PropertyColumn(string Property, string Column, ValueKind Kind);
