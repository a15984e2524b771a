namespace Hale.Warehouse.Sql.Scans;

/// <summary>What has a column of its own.</summary>
/// <param name="Properties">The properties of events.</param>
/// <param name="Attributes">The attributes of contacts.</param>
internal sealed record StoredColumns(IReadOnlyDictionary<string, StoredProperty> Properties, IReadOnlyDictionary<string, StoredProperty> Attributes);
