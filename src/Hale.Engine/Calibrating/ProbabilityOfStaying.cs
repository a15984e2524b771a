using Hale.Statistics;

namespace Hale.Engine.Calibrating;

/// <summary>Reads a map: the probability that an account stays, how far that is known, and draws of it for simulations.</summary>
/// <param name="map">The map.</param>
public sealed class ProbabilityOfStaying(ProbabilityMap map)
{
    /// <summary>The 97.5 % point of the standard normal distribution.</summary>
    private const double Reach = 1.959963984540054;

    /// <summary>How many draws there are.</summary>
    public int Replicates => map.Replicates.Count;

    /// <summary>The probability of staying with its uncertainty: normal on the scale of log odds, with the deviation of the resamples there.</summary>
    public StayingEstimate Of(MapInput input)
    {
        var logOdds = map.LogOdds(input);
        var probability = Odds.Probability(logOdds);
        var deviation = Deviation([.. Enumerable.Range(0, Replicates).Select(replicate => map.LogOdds(input, replicate))], logOdds);
        return new StayingEstimate(
            probability,
            probability * (1 - probability) * deviation,
            new Interval(Odds.Probability(logOdds - (Reach * deviation)), Odds.Probability(logOdds + (Reach * deviation))),
            Seen(input),
            input.Score is not null);
    }

    // A level map gives every score the same probability, so that accounts of every score are those that were seen.
    private int Seen(MapInput input) => map.Shape == MapShape.Level && input.Score is not null ? map.Seen.OfAnyScore(map.Terms.Count == 0 ? null : input.Term) : map.Seen.Like(input);

    /// <summary>The probability of staying by each resample. Draws of the same place belong to the same resample for all accounts, so that what the map has wrong it has wrong for all of them together.</summary>
    public double[] Draws(MapInput input) => [.. Enumerable.Range(0, Replicates).Select(replicate => Odds.Probability(map.LogOdds(input, replicate)))];

    // Around the map itself, so that an estimate which the resamples lean away from is not called more certain than it is.
    private static double Deviation(IReadOnlyList<double> values, double around) =>
        values.Count == 0 ? 0 : Math.Sqrt(values.Sum(value => (value - around) * (value - around)) / values.Count);
}
