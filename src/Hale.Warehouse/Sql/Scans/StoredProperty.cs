using Hale.Core.Values;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>A property of events that has a column.</summary>
/// <param name="Column">The column, not quoted.</param>
/// <param name="Kind">What it stores: numbers are decimals.</param>
internal readonly record struct StoredProperty(string Column, ValueKind Kind);
