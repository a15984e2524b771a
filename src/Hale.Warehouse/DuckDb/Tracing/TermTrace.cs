using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>The terms that had begun and of which something is said.</summary>
internal static class TermTrace
{
    private const string Facts = "SELECT account, source, import, known_at, product, occurred_at, ends_at, stopped_at, amount, months, currency, notice_days\nFROM subscriptions";

    public static TracedFacts Read(TracedPair pair, Metric.SubscriptionMetric metric, CancellationToken cancellationToken)
    {
        var sql = MayCount.Sql(pair.Dialect, Facts, Accounts(pair, metric, cancellationToken), pair.AsOf.Micros, pair.AsOf.Micros, pair.Plan.SourceNames);
        var terms = pair.Connection.Rows(sql, cancellationToken)
            .Where(row => metric.Products.Count == 0 || (!row.IsNull(4) && metric.Products.Contains(row.Text(4), StringComparer.Ordinal)))
            .Where(row => End(row, pair.AsOf) is not { } end || end > row.Int64(5))
            .OrderByDescending(row => row.Int64(5))
            .Select(row => Fact(row, pair))
            .ToList();
        return new TracedFacts(FactsKind.Terms, terms.Count, [], [.. terms.Take(pair.Request.Latest)]) { Arrived = terms.Count(term => term.Import > pair.LastImport) };
    }

    /// <summary>The accounts whose terms are meant: the account's own, or those of the account with which it renews.</summary>
    private static string Accounts(TracedPair pair, Metric.SubscriptionMetric metric, CancellationToken cancellationToken)
    {
        if (!metric.OfRenewingUnit || new ScanTrace(pair, pair.Plan.FactsOf(metric.Name)!).Read(cancellationToken).Latest is not [{ Fields: [{ Text: { } named }, ..] }, ..])
        {
            return pair.Relation.From;
        }

        var holder = pair.Lineage.SurvivorOf(named) ?? named;
        var accounts = pair.Lineage.MembersOf(holder).Select(member => member.Account).Append(holder).Distinct(StringComparer.Ordinal);
        return $"(SELECT unnest([{string.Join(", ", accounts.Select(pair.Dialect.Literal))}]) AS account)";
    }

    private static TracedFact Fact(DuckRow row, TracedPair pair)
    {
        var isActive = End(row, pair.AsOf) is not { } end || end >= pair.AsOf.Micros;
        string? Day(int column) => row.IsNull(column) ? null : pair.Plan.Zone.DayOf(new Instant(row.Int64(column))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string? Number(int column) => row.IsNull(column) ? null : row.Decimal(column).ToString("0.######", CultureInfo.InvariantCulture);
        TracedField[] fields =
        [
            new("state", isActive ? "active" : "over"), new("ends", Day(6)), new("stopped", !row.IsNull(7) && row.Int64(7) < pair.AsOf.Micros ? Day(7) : null), new("amount", Number(8)),
            new("currency", row.IsNull(10) ? null : row.Text(10)), new("months", Number(9)), new("notice_days", Number(11)),
        ];
        return new TracedFact(
            row.Text(0), new Instant(row.Int64(5)), row.IsNull(4) ? null : row.Text(4), null, [.. fields.Where(field => field.Text is not null)], row.Text(1), row.Int64(2), new Instant(row.Int64(3)));
    }

    /// <summary>When a term ended as far as it was known: a stop at or after the moment is unknown.</summary>
    private static long? End(DuckRow row, Instant asOf)
    {
        var agreed = row.IsNull(6) ? (long?)null : row.Int64(6);
        return !row.IsNull(7) && row.Int64(7) is var stopped && stopped < asOf.Micros && !(agreed <= stopped) ? stopped : agreed;
    }
}
