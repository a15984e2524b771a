using Hale.Core.Time;
using Hale.Engine.Backtesting.Parting;

namespace Hale.Engine.Weighting;

/// <summary>
/// Chooses how strongly the expert's weights hold: by the loss on later time over rolling origins, the strongest that is not worse than the best by more than one standard error of their
/// difference, each account being one draw. Without an origin to try on, the expert alone.
/// </summary>
internal static class LambdaChoice
{
    private const int MostOrigins = 3;

    public static double Of(FittingRows rows, IReadOnlyList<Instant> stated, CancellationToken cancellation)
    {
        var origins = WeightOrigins.Of(rows, stated, MostOrigins);
        if (origins.Count == 0)
        {
            return double.PositiveInfinity;
        }

        var losses = WeightFitting.Lambdas.Select(_ => new Dictionary<int, (double Sum, int Rows)>()).ToArray();
        foreach (var origin in origins)
        {
            Add(rows, origin, losses, cancellation);
        }

        return losses[0].Count < 2 ? double.PositiveInfinity : WeightFitting.Lambdas[Strongest([.. losses.Select(loss => loss.OrderBy(one => one.Key).Select(one => one.Value.Sum / one.Value.Rows).ToArray())])];
    }

    /// <summary>Adds the losses of an origin's later rows to those of their accounts; an origin that some strength cannot be fitted at is passed over.</summary>
    private static void Add(FittingRows rows, TimePart origin, Dictionary<int, (double Sum, int Rows)>[] losses, CancellationToken cancellation)
    {
        var (training, test) = (rows.At(origin.Fitted), rows.At(origin.Tested));
        var parts = training.Parts(rows.Tree.Expert);
        var models = WeightFitting.Lambdas.Select(lambda =>
        {
            cancellation.ThrowIfCancellationRequested();
            return WeightFitting.Fit(training, parts, training.Weights, lambda);
        }).ToList();
        if (!models.TrueForAll(model => model.IsKnown))
        {
            return;
        }

        for (var strength = 0; strength < models.Count; strength++)
        {
            var scores = models[strength].Value.Scores(test);
            for (var row = 0; row < scores.Length; row++)
            {
                var account = rows.Clusters[origin.Tested[row]];
                var (sum, count) = losses[strength].GetValueOrDefault(account);
                losses[strength][account] = (sum + models[strength].Value.Loss(scores[row], test.Retained[row]), count + 1);
            }
        }
    }

    private static int Strongest(double[][] losses)
    {
        var means = Array.ConvertAll(losses, loss => loss.Average());
        var best = Array.LastIndexOf(means, means.Min());
        for (var strength = losses.Length - 1; strength > best; strength--)
        {
            double[] apart = [.. losses[strength].Zip(losses[best], (one, other) => one - other)];
            var mean = apart.Average();
            var error = Math.Sqrt(apart.Sum(one => (one - mean) * (one - mean))) / apart.Length;
            if (mean <= error)
            {
                return strength;
            }
        }

        return best;
    }
}
