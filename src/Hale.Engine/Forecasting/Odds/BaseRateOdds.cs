using Hale.Engine.Calibrating;
using Hale.Statistics.Proportions;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>
/// The rates of past renewals by length of term, each drawn towards the common rate by as much as its number leaves it uncertain (beta-binomial); of accounts without an agreed end the rate
/// of losses in a day. No score is involved: every account of a class has the same probability.
/// </summary>
public sealed class BaseRateOdds : IStayingOdds
{
    private const int Draws = 400;

    private readonly Dictionary<TermClass, Staying> _staying = [];

    private BaseRateOdds(OddsBasis basis) => Basis = basis;

    /// <inheritdoc/>
    public OddsBasis Basis { get; }

    /// <inheritdoc/>
    public double HorizonDays => 90;

    /// <inheritdoc/>
    public bool IsOfOneDecision => true;

    /// <summary>The rates; null where nobody has decided anything yet.</summary>
    /// <param name="past">What was decided.</param>
    /// <param name="seed">The seed of the draws.</param>
    public static BaseRateOdds? Of(PastDecisions past, long seed)
    {
        TermClass[] ending = [.. Enum.GetValues<TermClass>().Where(of => of != TermClass.None)];
        var (left, rows) = (ending.Sum(past.Left), ending.Sum(of => past.Left(of) + past.Renewed(of)));
        var (openLeft, openDays) = (past.Left(TermClass.None), past.OpenDays);
        if (rows == 0 && openDays <= 0)
        {
            return null;
        }

        var odds = new BaseRateOdds(new OddsBasis("base rate", UsesScore: false, IsCalibrated: false, rows + openLeft, left + openLeft));
        odds.AddEnding(past, ending, seed);
        odds.AddOpen(openLeft, openDays, seed);
        return odds;
    }

    /// <inheritdoc/>
    public Staying? Of(double? score, int? termMonths, double? daysToDecision) => _staying.GetValueOrDefault(TermClasses.Of(termMonths));

    private void AddEnding(PastDecisions past, TermClass[] ending, long seed)
    {
        int[] renewed = [.. ending.Select(past.Renewed)];
        int[] rows = [.. ending.Select(of => past.Left(of) + past.Renewed(of))];
        if (rows.Sum() == 0)
        {
            return;
        }

        var pooled = BetaBinomial.Pool(renewed, rows);
        var (mean, strength) = pooled.IsKnown ? (pooled.Value.Mean, pooled.Value.Strength) : ((renewed.Sum() + 0.5) / (rows.Sum() + 1), 1.0);
        for (var index = 0; index < ending.Length; index++)
        {
            // One class alone, or only renewals, leaves no variance between classes to estimate: then all rows count for every class.
            var (with, without) = pooled.IsKnown
                ? (renewed[index] + (strength * mean), rows[index] - renewed[index] + (strength * (1 - mean)))
                : (renewed.Sum() + 0.5, rows.Sum() - renewed.Sum() + 0.5);
            var random = new SeededRandom(seed, (long)ending[index]);
            _staying[ending[index]] = new Staying(with / (with + without), Enumerable.Range(0, Draws).Select(_ => random.Beta(with, without)).ToArray());
        }
    }

    /// <summary>The losses of a time are a count: their rate has a gamma distribution with half a loss more (Jeffreys).</summary>
    private void AddOpen(int left, double days, long seed)
    {
        if (days <= 0)
        {
            return;
        }

        var random = new SeededRandom(seed, (long)TermClass.None);
        double Stays(double losses) => Math.Exp(-losses / days * HorizonDays);
        _staying[TermClass.None] = new Staying(Stays(left + 0.5), Enumerable.Range(0, Draws).Select(_ => Stays(random.Gamma(left + 0.5))).ToArray());
    }
}
