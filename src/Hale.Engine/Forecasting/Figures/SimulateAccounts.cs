using Hale.Engine.Forecasting.Changes;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Forecasting.Figures;

/// <summary>
/// Draws what becomes of customers: each stays or leaves by its probability, in the replicate of the probabilities and under the shared shock of the draw, and what it pays changes as
/// history says. What an account draws depends on the seed and its id alone, so that segments add up in every draw.
/// </summary>
/// <param name="book">The customers.</param>
/// <param name="settings">Seed and number of draws.</param>
/// <param name="years">The length of the window.</param>
internal sealed class SimulateAccounts(ForecastBook book, SimulationSettings settings, double years)
{
    private readonly SharedDraws _shared = new(settings);

    /// <summary>Adds an account to the draws of its segment.</summary>
    public void Add(AccountForecast forecast, ForecastDraws draws)
    {
        var certain = book.Additions.Changes == 0 ? forecast.Stakes.Where(stake => stake.Decision is null).ToList() : [];
        if (certain.Count > 0)
        {
            draws.AddCertain(certain.Sum(stake => stake.Stake.Revenue));
        }

        if (certain.Count == forecast.Stakes.Count)
        {
            return;
        }

        var random = new SeededRandom(settings.Seed, SeededRandom.PartOf(forecast.Account.Account));
        var changes = _shared.Of(forecast.Account.Change);
        for (var draw = 0; draw < settings.Draws; draw++)
        {
            var luck = random.Uniform();
            foreach (var stake in forecast.Stakes.Where(stake => stake.Decision is not null || book.Additions.Changes > 0))
            {
                Add(stake, forecast.Account.Change, new DrawnChance(draw, luck, changes.Falls[draw], changes.Rises[draw]), random, draws);
            }
        }
    }

    private void Add(StakeForecast forecast, RenewalChange change, DrawnChance chance, SeededRandom random, ForecastDraws draws)
    {
        var (revenue, draw) = (forecast.Stake.Revenue, chance.Draw);
        if (forecast.Decision is not { } decision)
        {
            draws.Kept[draw] += revenue;
            draws.Plain[draw] += revenue;
            draws.Net[draw] += revenue * (1 + Added(random));
            return;
        }

        var replicate = decision.Staying.Replicates.IsEmpty ? decision.Staying.Probability : decision.Staying.Replicates.Span[draw % decision.Staying.Replicates.Length];
        var (kept, net) = decision.IsEarly ? (1.0, 1 + Added(random)) : decision.Renewals > 0 ? Renewed(change, chance, decision.Renewals, random) : Open(random);
        if (chance.Luck < Power(replicate, decision.Number))
        {
            draws.Plain[draw] += revenue * kept;
        }

        if (chance.Luck < Power(Shocked(replicate, _shared.Shocks[draw]), decision.Number))
        {
            draws.Kept[draw] += revenue * kept;
            draws.Net[draw] += revenue * net;
            draws.Renewed[draw] += decision.IsRenewal ? revenue * net : 0;
        }
    }

    private (double Kept, double Net) Renewed(RenewalChange change, DrawnChance chance, int renewals, SeededRandom random)
    {
        var (kept, net) = (1.0, 1.0);
        for (var renewal = 0; renewal < renewals; renewal++)
        {
            var turn = random.Uniform();
            if (turn < chance.Falls)
            {
                var size = change.Contraction.DrawSize(random);
                (kept, net) = (kept * (1 - size), net * (1 - size));
            }
            else if (turn > 1 - chance.Rises)
            {
                net *= 1 + change.Expansion.DrawSize(random);
            }
        }

        return (kept, net + Added(random));
    }

    private (double Kept, double Net) Open(SeededRandom random)
    {
        var dropped = book.Drops.Changes > 0 && random.Uniform() < book.Drops.Share(years) ? Any(book.Drops.Sizes, random) : 0;
        return (1 - dropped, 1 - dropped + Added(random));
    }

    private double Added(SeededRandom random) => book.Additions.Changes > 0 && random.Uniform() < book.Additions.Share(years) ? Any(book.Additions.Sizes, random) : 0;

    private static double Any(IReadOnlyList<double> sizes, SeededRandom random) => sizes[(int)(random.Uniform() * sizes.Count)];

    private static double Shocked(double probability, double shock) => probability <= 0 ? 0 : 1 / (1 + ((1 - probability) / probability * shock));

    private static double Power(double probability, double number) => number == 1 ? probability : Math.Pow(probability, number);
}
