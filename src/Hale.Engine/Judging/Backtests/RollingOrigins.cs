using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Parts observations into what a model is fitted on and what it is tested on, again and again along time. Windows of outcomes do not overlap, and each observation is tested once.</summary>
/// <param name="rows">The observations.</param>
internal sealed class RollingOrigins(OwnRows rows)
{
    private const int Most = 4;

    private long? _embargo;

    /// <summary>Beyond so many rows fewer fits serve.</summary>
    private const int ManyRows = 100_000;

    /// <summary>From so many churners a free model is fitted.</summary>
    private const int FewestToFit = 20;

    /// <summary>What is fitted on and tested on at each origin: as the rules state them, or else parts of equal time from the first month before which enough left.</summary>
    public IReadOnlyList<(IReadOnlyList<int> Fitted, IReadOnlyList<int> Tested)> Of(IReadOnlyList<int> places)
    {
        var origins = rows.Backtest.Header.Rules.Origins is { Count: > 0 } stated ? [.. stated.Select(rows.Zone.StartOfDay)] : Chosen(places);
        return [.. origins.Select((origin, index) => Split(places, origin, index + 1 < origins.Count ? origins[index + 1] : null)).Where(split => split.Tested.Count > 0)];
    }

    private (IReadOnlyList<int> Fitted, IReadOnlyList<int> Tested) Split(IReadOnlyList<int> places, Instant from, Instant? until)
    {
        IReadOnlyList<int> tested = [.. places.Where(place => Row(place).From >= from && (until is not { } end || Row(place).From < end))];
        var first = tested.Count == 0 ? from : new Instant(tested.Min(place => Row(place).From.Micros));
        var last = first.Micros - Embargo(places);
        return ([.. places.Where(place => Row(place).From.Micros < last)], tested);
    }

    /// <summary>The longest horizon, for every observation alike: which of them are fitted on does not depend on how long their month is. What ends with the day before the test has been known by then.</summary>
    private long Embargo(IReadOnlyList<int> places) => _embargo ??= places.Count == 0 ? 0 : places.Max(place => Row(place).Until.Micros - Row(place).From.Micros);

    private IReadOnlyList<Instant> Chosen(IReadOnlyList<int> places)
    {
        int[] months = [.. places.Select(place => Calendar.Month(rows.DayOf(Row(place).From))).Distinct().Order()];
        var feasible = months.Where(month => IsEnough(Split(places, Start(month), null))).ToList();
        if (feasible.Count == 0)
        {
            return [];
        }

        var parts = Math.Min(places.Count > ManyRows ? 2 : Most, feasible.Count);
        return [.. Enumerable.Range(0, parts).Select(part => Start(feasible[part * feasible.Count / parts]))];
    }

    private bool IsEnough((IReadOnlyList<int> Fitted, IReadOnlyList<int> Tested) split) => Churners(split.Fitted) >= FewestToFit && Churners(split.Tested) >= Intervals.FewestChurners;

    private int Churners(IReadOnlyList<int> places) => places.Where(place => Row(place).Left).Select(place => Row(place).Account).Distinct().Count();

    private Instant Start(int month) => rows.Zone.StartOfDay(Calendar.FirstDay(month));

    private BacktestRow Row(int place) => rows.Backtest.Rows[place];
}
