using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Finds different accounts whose points move together: nearly equal in every measure at nearly every moment at which both were observed, and moving.</summary>
internal static class AlikeSeries
{
    private const int FewestMeasures = 2;
    private const int FewestMoments = 4;
    private const int FewestMoves = 3;
    private const int MostAlikeAtOnce = 6;
    private const int MostShown = 5;
    private const double NearlyEvery = 0.9;
    private const double Nearly = 1;

    public static OwnAlarm.NearDuplicates? Find(Backtest backtest)
    {
        var series = Series(backtest);
        var pairs = Candidates(series)
            .Select(pair => (pair.First, pair.Second, Moments: Moments(series[pair.First], series[pair.Second])))
            .Where(pair => pair.Moments > 0)
            .OrderBy(pair => pair.First).ThenBy(pair => pair.Second)
            .ToList();
        return pairs.Count == 0 ? null : new OwnAlarm.NearDuplicates([.. pairs.Take(MostShown).Select(pair => new AlikeAccounts(backtest.Accounts[pair.First], backtest.Accounts[pair.Second], pair.Moments))], pairs.Count);
    }

    /// <summary>The points of each account at each moment, of those measures that have any.</summary>
    private static Dictionary<int, SortedDictionary<Instant, double[]>> Series(Backtest backtest)
    {
        var series = new Dictionary<int, SortedDictionary<Instant, double[]>>();
        for (var place = 0; place < backtest.Rows.Count; place++)
        {
            var row = backtest.Rows[place];
            double[] points = [.. backtest.Measures.Where(column => column.Scorecard == row.Scorecard).Select(column => column.Points.Span[place])];
            if (row.Lead == 0 && points.Count(value => !double.IsNaN(value)) >= FewestMeasures)
            {
                (series.TryGetValue(row.Account, out var own) ? own : series[row.Account] = [])[row.AsOf] = points;
            }
        }

        return series;
    }

    /// <summary>Pairs that share their rounded points with few others at two moments or more. What many have in common is no trace of anybody.</summary>
    private static IEnumerable<(int First, int Second)> Candidates(Dictionary<int, SortedDictionary<Instant, double[]>> series) => series
        .SelectMany(account => account.Value.Select(moment => (Key: Key(moment.Key, moment.Value), Account: account.Key)))
        .GroupBy(entry => entry.Key, entry => entry.Account, StringComparer.Ordinal)
        .Select(group => group.Order().ToList())
        .Where(group => group.Count is > 1 and <= MostAlikeAtOnce)
        .SelectMany(group => group.SelectMany((first, index) => group.Skip(index + 1).Select(second => (First: first, Second: second))))
        .GroupBy(pair => pair)
        .Where(pair => pair.Count() > 1)
        .Select(pair => pair.Key);

    private static string Key(Instant moment, double[] points) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment.Micros}:{string.Join(',', points.Select(value => Math.Round(value).ToString(CultureInfo.InvariantCulture)))}");

    /// <summary>At how many moments two accounts are alike; 0 where they are not.</summary>
    private static int Moments(SortedDictionary<Instant, double[]> first, SortedDictionary<Instant, double[]> second)
    {
        var common = first.Keys.Where(second.ContainsKey).ToList();
        var alike = common.Where(moment => AreAlike(first[moment], second[moment])).ToList();
        var moves = alike.Select(moment => string.Join(',', first[moment].Select(value => Math.Round(value)))).Distinct(StringComparer.Ordinal).Count();
        return alike.Count >= FewestMoments && alike.Count >= NearlyEvery * common.Count && moves >= FewestMoves ? alike.Count : 0;
    }

    private static bool AreAlike(double[] first, double[] second) =>
        first.Length == second.Length && first.Zip(second).All(pair => (double.IsNaN(pair.First) && double.IsNaN(pair.Second)) || Math.Abs(pair.First - pair.Second) <= Nearly);
}
