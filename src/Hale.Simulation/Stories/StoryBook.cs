using Hale.Simulation.Founding;
using Hale.Simulation.Life;
using Hale.Simulation.World;

namespace Hale.Simulation.Stories;

/// <summary>The stories. They are the first accounts of a company, and their days count back from the last day of its history.</summary>
public static class StoryBook
{
    private const int Year = 12;

    /// <summary>The stories that fit into a company, in the order of their accounts.</summary>
    public static IReadOnlyList<Story> Of(SimulationPlan plan) => [.. Scripts(plan).Select(script => script.Story)];

    internal static IReadOnlyList<Script> Scripts(SimulationPlan plan) =>
        [.. new[] { ChampionGone(plan), LoudAndLoyal(plan), QuietAndLoyal(plan), GreenAndGone(plan), SlowAndSteady(plan) }.Where(script => script.Traits.Index < plan.Accounts)];

    private static Script ChampionGone(SimulationPlan plan)
    {
        var end = plan.Until.AddDays(-11);
        var notice = end.AddDays(-60);
        var left = notice.AddMonths(-3);
        var traits = Ordinary(plan, 0, "Ashbourne Freight", "logistics") with { Start = end.AddMonths(-2 * Year).DayNumber, Annual = true, NoticeDays = 60, Seats = 24, Value = 1.2 };
        return new Script(
            Tell(traits, "The champion who left", "When a champion leaves, the clock runs: three months from the first signs to the notice.",
                (left, "the champion left"), (notice, "notice was given"), (end, "the last day of the contract")),
            traits,
            new Fate([new Shock(left.DayNumber, ShockKind.ChampionLeaves)], notice.DayNumber, "champion left"));
    }

    private static Script LoudAndLoyal(SimulationPlan plan)
    {
        var end = plan.Until.AddDays(-40);
        var traits = Ordinary(plan, 1, "Brightwater Foods", "retail") with
        {
            Start = end.AddMonths(-2 * Year).DayNumber, Annual = true, NoticeDays = 30, Seats = 40, Value = 1.1, Nature = Nature.Loud, Loudness = 5,
        };
        return new Script(
            Tell(traits, "The loud one that renews", "Many tickets and poor ratings can be a sign of how much the product matters.", (end, "renewed")), traits, Stays());
    }

    private static Script QuietAndLoyal(SimulationPlan plan)
    {
        var end = plan.Until.AddDays(-130);
        var traits = Ordinary(plan, 2, "Cranmere Legal", "services") with
        {
            Start = end.AddMonths(-3 * Year).DayNumber, Annual = true, NoticeDays = 30, Seats = 12, Value = 1.6, Nature = Nature.Quiet, Intensity = 0.15, Loudness = 0.3,
        };
        return new Script(
            Tell(traits, "The quiet one that stays", "Few logins are no danger where a few are all it takes.", (end, "renewed for the third time")), traits, Stays());
    }

    private static Script GreenAndGone(SimulationPlan plan)
    {
        var end = plan.Until.AddDays(-25);
        var notice = end.AddDays(-30);
        var traits = Ordinary(plan, 3, "Dunmere Health", "healthcare") with { Start = end.AddMonths(-2 * Year).DayNumber, Annual = true, NoticeDays = 30, Seats = 30, Value = 1.4, Loudness = 0.5 };
        return new Script(
            Tell(traits, "The green one that left without warning", "It was bought, and its new owner uses another product. No score built on use could know.",
                (notice, "notice was given: acquired"), (end, "the last day of the contract")),
            traits,
            new Fate([], notice.DayNumber, "acquired"));
    }

    private static Script SlowAndSteady(SimulationPlan plan)
    {
        var start = plan.Until.AddDays(-270);
        var (sponsor, steady) = (start.AddDays(120), start.AddDays(200));
        var traits = Ordinary(plan, 4, "Eastwold Instruments", "manufacturing") with
        {
            Start = start.DayNumber, Annual = true, NoticeDays = 30, Seats = 20, Value = -1.3, Nature = Nature.Slow, RampDays = 60,
        };
        return new Script(
            Tell(traits, "The slow start that recovers", "A poor onboarding is no verdict: a new sponsor turned it round.",
                (start, "became a customer"), (sponsor, "a new sponsor took over"), (steady, "in daily use")),
            traits,
            new Fate([new Shock(sponsor.DayNumber, ShockKind.Upswing), new Shock(sponsor.DayNumber + 14, ShockKind.Upswing), new Shock(sponsor.DayNumber + 28, ShockKind.Upswing), new Shock(sponsor.DayNumber + 42, ShockKind.Upswing)], null, string.Empty));
    }

    private static Fate Stays() => new([], null, string.Empty);

    private static Story Tell(Traits traits, string title, string lesson, params (DateOnly Day, string What)[] happenings) =>
        new(traits.Id, traits.Name, title, lesson, [.. happenings.Select(happening => new Happening(happening.Day, happening.What))]);

    private static Traits Ordinary(SimulationPlan plan, int index, string name, string industry) => Founder.Found(plan, index) with
    {
        Name = name,
        Industry = industry,
        Region = Region.UnitedKingdom,
        Segment = Segment.MidMarket,
        Nature = Nature.Ordinary,
        SeatPrice = 450,
        Fill = 0.95,
        Intensity = 1.15,
        RampDays = 25,
        Loudness = 1,
        PriceSensitivity = 1,
    };
}
