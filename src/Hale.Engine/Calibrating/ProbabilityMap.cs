namespace Hale.Engine.Calibrating;

/// <summary>A map from the published score, the contract term and the time to decision to the probability of staying.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Terms">The classes of terms that have an intercept of their own, partially pooled; fewer than two: none.</param>
/// <param name="Places">Where a map of steps is read: log odds of its straight line, rising; otherwise empty.</param>
/// <param name="Best">Its numbers.</param>
/// <param name="Replicates">Its numbers in resamples of whole accounts, which say how far it is known.</param>
/// <param name="Seen">What it was fitted on.</param>
public sealed record ProbabilityMap(
    MapShape Shape, IReadOnlyList<TermClass> Terms, IReadOnlyList<double> Places, MapParameters Best, IReadOnlyList<MapParameters> Replicates, SeenScores Seen)
{
    internal const double DaysPerMonth = 30;

    /// <summary>The fewest and the most days before a decision at which accounts were observed. Nearer and farther ones are taken as if they were at these.</summary>
    public double DueFrom { get; init; }

    /// <inheritdoc cref="DueFrom"/>
    public double DueTo { get; init; }

    /// <summary>The probability of staying by the map itself, 0 to 1.</summary>
    public double Probability(MapInput input) => Odds.Probability(LogOdds(input, Best, seed: null));

    /// <summary>The log odds of staying by a resample.</summary>
    internal double LogOdds(MapInput input, int replicate) => LogOdds(input, Replicates[replicate], replicate);

    /// <summary>The log odds of staying by the map itself.</summary>
    internal double LogOdds(MapInput input) => LogOdds(input, Best, seed: null);

    // p keeps away from the ends of the scale, where its logarithm would outweigh all others.
    internal static double Inside(double score) => (Math.Clamp(score, 0, 100) + 0.5) / 101;

    private double LogOdds(MapInput input, MapParameters parameters, int? seed)
    {
        if (input.Score is not { } score)
        {
            return parameters.Unscored;
        }

        var rise = Shape == MapShape.Bend
            ? (parameters.Rise * Math.Log(Inside(score))) - (parameters.Bend * Math.Log(1 - Inside(score)))
            : parameters.Rise * score / 100;
        var due = input.DueInDays is { } days ? parameters.Due + (parameters.DueMonths * Math.Clamp(days, DueFrom, DueTo) / DaysPerMonth) : 0;
        var line = parameters.Common + rise + due + Term(input.Term, parameters, seed);
        return Shape == MapShape.Steps ? StepAt(line, parameters.Steps) : line;
    }

    /// <summary>What the term adds. A class that nobody had seen is the common one; in each resample it is one of those seen, so that the probability is as uncertain as they differ.</summary>
    private double Term(TermClass term, MapParameters parameters, int? replicate)
    {
        for (var index = 0; index < parameters.Terms.Count; index++)
        {
            if (Terms[index] == term)
            {
                return parameters.Terms[index];
            }
        }

        return replicate is { } number && parameters.Terms.Count > 0 ? parameters.Terms[number % parameters.Terms.Count] : 0;
    }

    private double StepAt(double line, IReadOnlyList<double> steps)
    {
        var above = 0;
        while (above < Places.Count && Places[above] < line)
        {
            above++;
        }

        if (above == 0 || above == Places.Count)
        {
            return steps[Math.Clamp(above, 0, Places.Count - 1)];
        }

        var share = (line - Places[above - 1]) / (Places[above] - Places[above - 1]);
        return steps[above - 1] + (share * (steps[above] - steps[above - 1]));
    }
}
