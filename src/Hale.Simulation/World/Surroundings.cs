using Hale.Simulation.Randomness;

namespace Hale.Simulation.World;

/// <summary>What all accounts of a company live in: the season, outages of the product, a rise of its price.</summary>
internal sealed class Surroundings
{
    private const double DaysBetweenOutages = 150;

    /// <summary>By how much the price of every renewal rises that is decided after the announcement.</summary>
    public const double PriceRise = 0.08;

    private readonly Dictionary<int, Outage> _outages;

    public Surroundings(SimulationPlan plan)
    {
        Plan = plan;
        Season = new Season(plan.FirstDay, plan.LastDay);
        PriceRiseOn = plan.LastDay - 300;
        _outages = Outages(plan).ToDictionary(outage => outage.Day);
    }

    public SimulationPlan Plan { get; }

    public Season Season { get; }

    /// <summary>The day on which the new price list was announced.</summary>
    public int PriceRiseOn { get; }

    /// <summary>How badly the product failed on a day: 0, or the severity of the outage.</summary>
    public double OutageOn(int day) => _outages.TryGetValue(day, out var outage) ? outage.Severity : 0;

    private static IEnumerable<Outage> Outages(SimulationPlan plan)
    {
        var random = RandomStream.Of(plan.Seed, Purpose.World, 0);
        for (var day = plan.FirstDay + (int)random.Exponential(DaysBetweenOutages); day <= plan.LastDay; day += 1 + (int)random.Exponential(DaysBetweenOutages))
        {
            yield return new Outage(day, random.Between(0.3, 1));
        }
    }
}
