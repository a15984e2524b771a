using System.Globalization;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>What is measured side by side must be the same: every value of every account.</summary>
internal static class SameNumbers
{
    private const double Tolerance = 1e-9;

    /// <summary>Compares the metric stage with the query by hand.</summary>
    public static async Task CheckAsync(DuckDbSession session, IMetricStore store, MetricPlan plan)
    {
        using var connection = session.Connect();
        var byHand = connection.Rows(HandWritten.Sql).ToDictionary(row => row.Text(0), StringComparer.Ordinal);
        var compared = 0;
        await foreach (var batch in new ComputeMetrics(store).ForPopulationAsync(plan, ScaleTimes.End, CancellationToken.None))
        {
            for (var row = 0; row < batch.Values.Count; row++)
            {
                Compare(batch.Values, row, byHand[batch.Values.Accounts[row]]);
                compared++;
            }
        }

        if (compared != byHand.Count)
        {
            throw new InvalidOperationException($"Hale computed {compared} accounts, the query by hand {byHand.Count}");
        }
    }

    /// <summary>Compares all moments in one plan with the first of them alone, one in the middle alone, and the last alone.</summary>
    public static async Task CheckMomentsAsync(IMetricStore store, MetricPlan plan, IReadOnlyList<AccountMoment> pairs)
    {
        var all = await ReadAsync(store, plan, pairs);
        List<Instant> moments = [.. pairs.Select(pair => pair.AsOf).Distinct().Order()];
        foreach (var moment in new[] { moments[0], moments[moments.Count / 2], moments[^1] }.Distinct())
        {
            var places = pairs.Index().Where(pair => pair.Item.AsOf == moment).Select(pair => pair.Index).ToList();
            var one = await ReadAsync(store, plan, [.. places.Select(place => pairs[place])]);
            var other = places.Select((place, row) => (place, row)).Where(found => !all[found.place].SequenceEqual(one[found.row])).ToList();
            if (other.Count > 0)
            {
                throw new InvalidOperationException($"{other.Count} accounts have other values at {moment} beside other moments than alone; the first is {pairs[other[0].place].Account}");
            }
        }
    }

    private static async Task<List<Value[]>> ReadAsync(IMetricStore store, MetricPlan plan, IReadOnlyList<AccountMoment> pairs)
    {
        var rows = new List<Value[]>(pairs.Count);
        await foreach (var batch in new ComputeMetrics(store).ForPairsAsync(plan, pairs, CancellationToken.None))
        {
            rows.AddRange(Enumerable.Range(0, batch.Values.Count).Select(row => HandWritten.Columns.Select(name => batch.Values[name][row]).ToArray()));
        }

        return rows;
    }

    private static void Compare(ValueTable values, int row, DuckRow byHand)
    {
        foreach (var (index, name) in HandWritten.Columns.Index())
        {
            var (hale, hand) = (values[name][row], byHand.Value(index + 1));
            if (!IsSame(hale, hand))
            {
                throw new InvalidOperationException($"`{name}` of {values.Accounts[row]} is {hale} in Hale and {hand ?? "missing"} by hand");
            }
        }
    }

    private static bool IsSame(Value hale, object? hand) => hand switch
    {
        null => hale.IsMissing,
        string text => !hale.IsMissing && hale.Text == text,
        _ => !hale.IsMissing && Math.Abs(hale.Number - Convert.ToDouble(hand, CultureInfo.InvariantCulture)) <= Tolerance * Math.Max(1, Math.Abs(hale.Number)),
    };
}
