namespace Hale.Warehouse.Sql.Scans;

/// <summary>What decides whether an event is open.</summary>
/// <param name="Moment">The moment, as SQL.</param>
/// <param name="Sources">The sources whose events last.</param>
/// <param name="Business">The time worked up to an instant; null where nothing asks for it.</param>
internal sealed record EventEnds(string Moment, IReadOnlyList<string> Sources, BusinessTimeSql? Business);
