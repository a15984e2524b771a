using System.Globalization;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>What sources say of an account itself: since when it is there.</summary>
internal static class AccountTrace
{
    public static TracedFacts Read(TracedPair pair, CancellationToken cancellationToken)
    {
        var rows = pair.Connection.Rows(
            $"""
            SELECT account, source, import, known_at, name, started_at, ended_at
            FROM accounts
            WHERE account IN (SELECT account FROM {pair.Relation.From}) AND known_at <= $1 AND closed_at > $1 AND {DeclaredSources.Condition(pair.Dialect, "source", pair.Plan.SourceNames)}
            ORDER BY known_at DESC, import DESC, source, account
            """,
            cancellationToken,
            pair.AsOf.Micros);
        var facts = rows.Select(row => Fact(row, pair.Plan.Zone)).ToList();
        return new TracedFacts(FactsKind.Accounts, facts.Count, [], [.. facts.Take(pair.Request.Latest)]) { Arrived = facts.Count(fact => fact.Import > pair.LastImport) };
    }

    private static TracedFact Fact(DuckRow row, ProjectZone zone) => new(
        row.Text(0),
        row.IsNull(5) ? Instant.Always : new Instant(row.Int64(5)),
        row.IsNull(4) ? null : row.Text(4),
        null,
        [.. new[] { Day("started", row, 5, zone), Day("ended", row, 6, zone) }.OfType<TracedField>()],
        row.Text(1),
        row.Int64(2),
        new Instant(row.Int64(3)));

    private static TracedField? Day(string name, DuckRow row, int column, ProjectZone zone) =>
        row.IsNull(column) ? null : new TracedField(name, zone.DayOf(new Instant(row.Int64(column))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
