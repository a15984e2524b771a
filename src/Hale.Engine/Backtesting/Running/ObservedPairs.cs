using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Running;

/// <summary>The accounts and moments that are computed, moment after moment, and which observation each is for.</summary>
internal sealed class ObservedPairs
{
    private readonly IReadOnlyList<int> _rows;

    private ObservedPairs(IReadOnlyList<AccountMoment> all, IReadOnlyList<int> rows) => (All, _rows) = (all, rows);

    public IReadOnlyList<AccountMoment> All { get; }

    /// <summary>The observation that a pair is for; −1 where it is computed only because a score goes on from it.</summary>
    public int RowOf(int pair) => _rows[pair];

    /// <summary>The observations from one on.</summary>
    public static ObservedPairs Of(IReadOnlyList<ObservedAccount> rows, int from) =>
        new([.. rows.Skip(from).Select(row => new AccountMoment(row.Account, row.AsOf))], [.. Enumerable.Range(from, rows.Count - from)]);

    /// <summary>All observations, and every account that is ever observed at each of some moments.</summary>
    public static ObservedPairs WithWalk(IReadOnlyList<ObservedAccount> rows, IReadOnlyList<Instant> moments)
    {
        var observed = rows.Select((row, index) => (Pair: new AccountMoment(row.Account, row.AsOf), Row: index)).ToList();
        var there = observed.Select(one => one.Pair).ToHashSet();
        var accounts = rows.Select(row => row.Account).Distinct(StringComparer.Ordinal).ToList();
        var walked = moments.SelectMany(moment => accounts.Select(account => new AccountMoment(account, moment))).Where(pair => !there.Contains(pair)).Select(pair => (Pair: pair, Row: -1));
        var all = observed.Concat(walked).OrderBy(one => one.Pair.AsOf).ThenBy(one => one.Pair.Account, StringComparer.Ordinal).ThenBy(one => one.Row).ToList();
        return new ObservedPairs([.. all.Select(one => one.Pair)], [.. all.Select(one => one.Row)]);
    }
}
