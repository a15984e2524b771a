using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Parting;

namespace Hale.Engine.Judging.Backtests;

/// <summary>
/// What a free model is fitted on and tested on, again and again along time. Origins that the rules state part a study as published ones are parted, by targets: whatever lies a whole horizon before the first that is tested is
/// fitted on. Where nobody states them, only what was known by then is.
/// </summary>
/// <param name="rows">The observations.</param>
internal sealed class HeadroomOrigins(OwnRows rows)
{
    private const int Most = 4;

    /// <summary>Beyond so many rows fewer fits serve.</summary>
    private const int ManyRows = 100_000;

    /// <summary>From so many churners a free model is fitted.</summary>
    private const int FewestToFit = 20;

    /// <summary>The parts, by places among the observations: at the origins that the rules state, or else at parts of equal time from the first month before which enough left.</summary>
    public IReadOnlyList<TimePart> Of(IReadOnlyList<int> places)
    {
        if (rows.Backtest.Header.Rules.Origins is { Count: > 0 } stated)
        {
            return ByTarget(places, [.. stated.Select(rows.Zone.StartOfDay)]);
        }

        var parting = new TimeParting([.. places.Select(Parted)], rows.Backtest.Header.LabelDays);
        return [.. parting.Of(Chosen(parting, places.Count)).Select(part => new TimePart(Array.ConvertAll(part.Fitted, place => places[place]), Array.ConvertAll(part.Tested, place => places[place])))];
    }

    private IReadOnlyList<Instant> Chosen(TimeParting parting, int count)
    {
        var months = parting.Moments.Select(moment => Calendar.Month(rows.DayOf(moment))).Distinct().Order().Select(month => rows.Zone.StartOfDay(Calendar.FirstDay(month)));
        return TimeParting.Spread([.. months.Where(month => parting.ChurnersKnown(month) >= FewestToFit && parting.ChurnersFrom(month) >= Intervals.FewestChurners)], count > ManyRows ? 2 : Most);
    }

    /// <summary>The longest horizon parts them, for every observation alike: which of them are fitted on does not depend on how long their month is.</summary>
    private List<TimePart> ByTarget(IReadOnlyList<int> places, IReadOnlyList<Instant> origins)
    {
        var parts = new List<TimePart>();
        var longest = places.Count == 0 ? 0 : places.Max(place => Row(place).Until.Micros - Row(place).From.Micros);
        foreach (var (index, origin) in origins.Index())
        {
            int[] tested = [.. places.Where(place => Row(place).From >= origin && !(index + 1 < origins.Count && Row(place).From >= origins[index + 1]))];
            if (tested.Length > 0)
            {
                var last = tested.Min(place => Row(place).From.Micros) - longest;
                parts.Add(new TimePart([.. places.Where(place => Row(place).From.Micros < last)], tested));
            }
        }

        return parts;
    }

    private PartedRow Parted(int place) => new(Row(place).AsOf, Row(place).Until, Row(place).Account, Row(place).Left);

    private BacktestRow Row(int place) => rows.Backtest.Rows[place];
}
