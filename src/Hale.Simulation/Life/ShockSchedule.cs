using Hale.Simulation.Founding;
using Hale.Simulation.Randomness;

namespace Hale.Simulation.Life;

/// <summary>When which shock comes: a Poisson process per kind.</summary>
internal static class ShockSchedule
{
    private const double DaysPerYear = 365.25;

    /// <summary>The shocks of a span of days, in order.</summary>
    public static IReadOnlyList<Shock> Draw(Traits traits, int from, int until, RandomStream random) =>
    [
        .. Enum.GetValues<ShockKind>().SelectMany(kind => Days(PerYear(kind, traits), from, until, random).Select(day => new Shock(day, kind)).ToList())
            .OrderBy(shock => shock.Day)
            .ThenBy(shock => shock.Kind),
    ];

    /// <summary>How often a shock comes in a year. A quiet account is out of the reach of budgets and rivals: nobody looks at it.</summary>
    private static double PerYear(ShockKind kind, Traits traits) => (kind, traits.Nature) switch
    {
        (ShockKind.BudgetCut or ShockKind.CompetitorTried or ShockKind.NeedFades, Nature.Quiet) => 0,
        (ShockKind.ChampionLeaves, _) => 0.22,
        (ShockKind.CompetitorTried, _) => 0.09,
        (ShockKind.NeedFades, _) => 0.09,
        (ShockKind.BudgetCut, _) => 0.035,
        (ShockKind.Acquired, _) => 0.009,
        (ShockKind.Upswing, _) => 0.15,
        (ShockKind.PaymentFails, _) => traits.Annual ? 0 : 0.014,
        (ShockKind.ClosesDown, _) => traits.Segment == Segment.Enterprise ? 0 : 0.005,
    };

    private static IEnumerable<int> Days(double perYear, int from, int until, RandomStream random)
    {
        if (perYear <= 0)
        {
            yield break;
        }

        var day = from + random.Exponential(DaysPerYear / perYear);
        while (day <= until)
        {
            yield return (int)day;
            day += 1 + random.Exponential(DaysPerYear / perYear);
        }
    }
}
