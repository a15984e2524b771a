using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Parting;

/// <summary>
/// Parts observations at moments of the past, the origins: what is fitted on was known by an origin, what is tested on is observed from it on and before the next, so that each row is tested once at most. An outcome is known
/// when its horizon is over and as many days have passed as the grace, or the report of a loss, takes: whoever had fitted at the origin had no more than that.
/// </summary>
/// <param name="rows">The observations.</param>
/// <param name="labelDays">How many days after the end of its horizon the outcome of a row is known.</param>
internal sealed class TimeParting(IReadOnlyList<PartedRow> rows, int labelDays)
{
    /// <summary>The moments at which anything was observed, rising.</summary>
    public IReadOnlyList<Instant> Moments => [.. rows.Select(row => row.AsOf).Distinct().Order()];

    /// <summary>Whether the outcome of a horizon was known at a moment.</summary>
    public static bool IsKnown(Instant until, Instant moment, int labelDays) => until.Micros + (labelDays * Instant.MicrosPerDay) <= moment.Micros;

    /// <summary>So many of the elements, as evenly spread as can be, the first among them.</summary>
    public static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> all, int most) => all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(place => all[place * all.Count / most])];

    /// <summary>The parts at origins that rise; an origin after which nothing is observed has none.</summary>
    public IReadOnlyList<TimePart> Of(IReadOnlyList<Instant> origins) =>
        [.. origins.Select((origin, place) => At(origin, place + 1 < origins.Count ? origins[place + 1] : null)).Where(part => part.Tested.Length > 0)];

    /// <summary>How many accounts had left by then, as known then, each counted once.</summary>
    public int ChurnersKnown(Instant origin) => rows.Where(row => row.Left && IsKnown(row.Until, origin, labelDays)).Select(row => row.Account).Distinct().Count();

    /// <summary>How many accounts leave among those that are observed from a moment on, each counted once.</summary>
    public int ChurnersFrom(Instant origin) => rows.Where(row => row.Left && row.AsOf >= origin).Select(row => row.Account).Distinct().Count();

    /// <summary>Whether anything is observed from a moment on.</summary>
    public bool AnyFrom(Instant origin) => rows.Any(row => row.AsOf >= origin);

    private TimePart At(Instant origin, Instant? next) => new(
        [.. Enumerable.Range(0, rows.Count).Where(row => IsKnown(rows[row].Until, origin, labelDays))],
        [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].AsOf >= origin && !(rows[row].AsOf >= next))]);
}
