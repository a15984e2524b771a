using System.Globalization;
using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints a scan: the key of a pair, then the columns in their order; pairs without any fact give no row.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="stored">What has a column.</param>
/// <param name="plan">What the scans are for: it says which sources are read, and which events count.</param>
internal sealed class ScanPrinter(ISqlDialect dialect, StoredColumns stored, MetricPlan plan)
{
    private const string Generation = $"{PairsRelation.Alias}.{PairsRelation.Generation}";

    /// <summary>Attributes are those of the account itself and of the ids that it had before, not of accounts that were merged into it.</summary>
    private const string OfItself = $"{Generation} IS NOT NULL";

    private readonly FactConditions _conditions = new(dialect, stored, plan);

    private PairedFacts Facts => new(dialect, stored, plan, _conditions);

    /// <summary>The statement.</summary>
    public string Print(ScanQuery query, PairsRelation pairs, ScanMoments moments) => query.Shared is { } shared
        ? new SharedScanPrinter(dialect, Aggregates(new EventColumns(dialect, stored.Properties, FactConditions.Alias)), _conditions.Standing(query), shared).Print(query, pairs, moments)
        : query is { PacksDays: true, Moment: { } moment } ? new PackedScanPrinter(dialect, FactsOf(query, pairs, moments), moments).Print(query, moment)
        : query.Table switch
        {
            FactTable.Events or FactTable.Series => PrintEach(query, FactsOf(query, pairs, moments)),
            FactTable.Attributes when pairs.HasMembers => PrintEach(query, Facts.Of(query, pairs.Where(OfItself), moments), newest: $"-{Generation}"),
            FactTable.Attributes => PrintEach(query, Facts.Of(query, pairs, moments)),
            FactTable.Contacts => new ContactScanPrinter(dialect, stored, plan, Facts).Print(query, pairs, moments),
            FactTable.ContactEvents => new ContactEventsPrinter(dialect, Facts).Print(query, pairs, moments),
        };

    /// <summary>What a column is called.</summary>
    public static string NameOf(ScanColumn column) => string.Create(CultureInfo.InvariantCulture, $"a{column.Slot}");

    /// <summary>The facts of all pairs or, where there are several moments and the query is of one, of its pairs.</summary>
    private FactRelation FactsOf(ScanQuery query, PairsRelation pairs, ScanMoments moments) => Facts.Of(
        query,
        query.Moment is { } moment && moments.All.Count > 1 ? pairs.Where($"{PairsRelation.Alias}.{PairsRelation.AsOf} = {dialect.Literal(moment.Micros)}") : pairs,
        moments);

    private string PrintEach(ScanQuery query, FactRelation facts, string? newest = null)
    {
        var aggregates = new AggregatePrinter(dialect, facts.Columns, FactConditions.Alias, newest);
        var columns = query.Columns.Select(column => $"{aggregates.Print(column.Aggregation, facts.Pairs.Bounds(column.Aggregation.Window))} AS {NameOf(column)}");
        return $"""
            SELECT
                {string.Join(",\n    ", columns.Prepend(facts.Key))}
            {facts.Text}
            GROUP BY {facts.Key}
            """;
    }

    private AggregatePrinter Aggregates(EventColumns events) => new(dialect, events, FactConditions.Alias);
}
