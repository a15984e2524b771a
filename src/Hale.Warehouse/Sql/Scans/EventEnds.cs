namespace Hale.Warehouse.Sql.Scans;

/// <summary>What decides whether an event is open.</summary>
/// <param name="Moment">The moment, as SQL.</param>
/// <param name="Sources">The sources whose events last.</param>
internal sealed record EventEnds(string Moment, IReadOnlyList<string> Sources);
