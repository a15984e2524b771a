using Hale.Simulation.Randomness;
using Hale.Simulation.World;

namespace Hale.Simulation.Founding;

/// <summary>Decides what an account is.</summary>
internal static class Founder
{
    private const double StartedBefore = 0.66;
    private const double MeanDaysBefore = 800;
    private const int MostDaysBefore = 2_500;
    private const int LastStart = 21;
    private const double ValueOfQuiet = 1.9;
    private const double ValueOfLoud = 1.3;

    /// <summary>The traits of an account.</summary>
    public static Traits Found(SimulationPlan plan, int index)
    {
        var random = RandomStream.Of(plan.Seed, Purpose.Founding, index);
        var segment = SegmentOf(random.Unit());
        var profile = SegmentProfile.Of(segment);
        var nature = NatureOf(random.Unit());
        var annual = random.Chance(profile.Annual) || nature == Nature.Quiet;
        var (name, industry) = CompanyNames.Company(index, random);
        return new Traits
        {
            Index = index,
            Name = name,
            Industry = industry,
            Owner = CompanyNames.Owner(random),
            Region = random.Pick(Enum.GetValues<Region>()),
            Segment = segment,
            Nature = nature,
            Start = StartOf(plan, nature, random),
            Annual = annual,
            NoticeDays = annual ? random.Pick(SegmentProfile.AnnualNotices) : 0,
            Seats = Math.Clamp((int)Math.Round(random.LogNormal(profile.Seats, profile.SeatSpread)), 2, 600),
            SeatPrice = Math.Round(profile.SeatPrice * random.Between(0.75, 1.05)),
            Fill = random.Between(0.7, 1),
            Intensity = random.LogNormal(1, 0.2) * (nature == Nature.Quiet ? 0.18 : 1),
            Value = nature switch
            {
                Nature.Quiet => ValueOfQuiet,
                Nature.Loud => ValueOfLoud,
                Nature.Ordinary or Nature.Slow => 0.85 + (0.3 * random.Normal()),
            },
            RampDays = nature == Nature.Slow ? random.Between(70, 110) : random.Between(15, 40),
            Loudness = nature == Nature.Loud ? 4 : random.LogNormal(1, 0.4),
            PriceSensitivity = random.LogNormal(1, 0.5),
        };
    }

    private static Segment SegmentOf(double draw)
    {
        var small = SegmentProfile.Of(Segment.Small).Share;
        return draw < small ? Segment.Small : draw < small + SegmentProfile.Of(Segment.MidMarket).Share ? Segment.MidMarket : Segment.Enterprise;
    }

    private static Nature NatureOf(double draw) => draw switch
    {
        < 0.06 => Nature.Quiet,
        < 0.11 => Nature.Loud,
        < 0.17 => Nature.Slow,
        _ => Nature.Ordinary,
    };

    private static int StartOf(SimulationPlan plan, Nature nature, RandomStream random)
    {
        var (before, days) = (random.Chance(StartedBefore), Math.Min(random.Exponential(MeanDaysBefore), MostDaysBefore));
        var within = random.Whole(plan.FirstDay, plan.LastDay - LastStart);
        return before && nature != Nature.Slow ? plan.FirstDay - 1 - (int)days : within;
    }
}
