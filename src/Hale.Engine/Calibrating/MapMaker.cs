using Hale.Statistics.Calibration.Maps;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Calibrating;

/// <summary>Makes a map of a given shape of observations of which some left and some stayed.</summary>
internal static class MapMaker
{
    private const int Places = 21;

    /// <summary>The map without resamples and without what it was fitted on.</summary>
    public static ProbabilityMap? Bare(FitRows rows, MapShape shape)
    {
        var terms = MapDesign.TermsOf(rows);
        if (new MapDesign(rows, shape, terms).Fit(Once(rows)) is not { } best)
        {
            return null;
        }

        var days = rows.Inputs.Select(input => input.DueInDays).OfType<double>().DefaultIfEmpty().ToList();
        return WithSteps(new ProbabilityMap(shape, terms, [], MapParameters.Of(best, terms.Count), [], SeenScores.None) { DueFrom = days.Min(), DueTo = days.Max() }, rows);
    }

    /// <summary>A map with resamples of the whole accounts that it was fitted on.</summary>
    public static ProbabilityMap Make(FitRows rows, ProbabilityMap map, MapOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        var (shape, size) = (map.Shape, map.Best.ToVector().Length);
        var design = new MapDesign(rows, shape, map.Terms) { Near = map.Best };
        var lines = shape == MapShape.Steps ? Lines(map, rows) : [];
        var bootstrap = new BootstrapOptions(options.ReplicatesFor(rows.Count), options.Seed, Threads: options.Threads, Progress: progress);
        var samples = ClusterBootstrap.Samples(
            rows.Clusters,
            size,
            (times, results) => (shape == MapShape.Steps ? Stepped(map, rows, lines, times) : design.Fit(times))?.CopyTo(results),
            bootstrap,
            cancellation);

        // A sample that allows no fit says nothing of its own; the map itself stands in its place, so that draws keep their places.
        return map with
        {
            Replicates = [.. samples.Select(sample => double.IsFinite(sample[0]) ? MapParameters.Of(sample, map.Terms.Count) : map.Best)],
            Seen = SeenScores.Of(rows.Rows),
        };
    }

    private static int[] Once(FitRows rows) => [.. Enumerable.Repeat(1, rows.Count)];

    private static ProbabilityMap WithSteps(ProbabilityMap map, FitRows rows)
    {
        if (map.Shape != MapShape.Steps)
        {
            return map;
        }

        var lines = Lines(map, rows);
        double[] sorted = [.. lines.Where(double.IsFinite).Order()];
        double[] places = [.. Enumerable.Range(0, Places).Select(place => sorted[(int)((long)place * (sorted.Length - 1) / (Places - 1))]).Distinct()];
        var placed = map with { Places = places };
        return Stepped(placed, rows, lines, Once(rows)) is { } vector ? placed with { Best = MapParameters.Of(vector, map.Terms.Count) } : map with { Shape = MapShape.Line };
    }

    /// <summary>Where each row stands on the straight line; NaN without a score.</summary>
    private static double[] Lines(ProbabilityMap map, FitRows rows)
    {
        var line = map with { Shape = MapShape.Line };
        return [.. rows.Inputs.Select(input => input.Score is null ? double.NaN : line.LogOdds(input))];
    }

    private static double[]? Stepped(ProbabilityMap map, FitRows rows, double[] lines, ReadOnlySpan<int> times)
    {
        var scored = new List<int>(lines.Length);
        var (here, stayedHere) = (0L, 0L);
        for (var row = 0; row < lines.Length; row++)
        {
            if (double.IsFinite(lines[row]))
            {
                scored.Add(row);
            }
            else
            {
                here += times[row];
                stayedHere += rows.Left[row] ? 0 : times[row];
            }
        }

        var counts = new int[scored.Count];
        for (var place = 0; place < counts.Length; place++)
        {
            counts[place] = times[scored[place]];
        }

        var fit = IsotonicMap.Fit([.. scored.Select(row => lines[row])], [.. scored.Select(row => !rows.Left[row])], counts);
        if (!fit.IsKnown)
        {
            return null;
        }

        // No step says more than the rows of one place could: half a row of either outcome.
        var edge = Math.Min(0.5, 0.5 * Places / Math.Max(1, counts.Sum()));
        var steps = map.Places.Select(place => Odds.Log(Math.Clamp(fit.Value.Apply(place), edge, 1 - edge)));
        var unscored = here == 0 ? map.Best.Unscored : Odds.Log((stayedHere + (10 * Odds.Probability(map.Best.Unscored))) / (here + 10));
        return (map.Best with { Unscored = unscored, Steps = [.. steps] }).ToVector();
    }
}
