using Hale.Core.Scorecards;

namespace Hale.Tests.Scoring;

/// <summary>Normalisations the obvious way, in decimal and one rule after another: what the compiled ones must equal.</summary>
internal static class SlowNormalisation
{
    /// <summary>The points on the inner scale; null where there are none.</summary>
    public static decimal? Points(Normalisation normalisation, decimal value) => normalisation.Match(
        linear => Linear(linear, value),
        bands => Bands(bands, value),
        _ => null,
        piecewise => Piecewise(piecewise, value),
        _ => null,
        _ => null);

    private static decimal? Linear(Normalisation.Linear line, decimal value)
    {
        var share = (value - line.From.Number) / (line.To.Number - line.From.Number);
        return share is < 0 or > 1 && line.Bounded ? null : Math.Clamp(share, 0, 1) * 100;
    }

    private static decimal? Piecewise(Normalisation.Piecewise line, decimal value)
    {
        if (value <= line.Anchors[0].At.Number)
        {
            return line.Anchors[0].Points;
        }

        for (var next = 1; next < line.Anchors.Count; next++)
        {
            var (left, right) = (line.Anchors[next - 1], line.Anchors[next]);
            if (value <= right.At.Number)
            {
                return left.Points + ((right.Points - left.Points) * (value - left.At.Number) / (right.At.Number - left.At.Number));
            }
        }

        return line.Anchors[^1].Points;
    }

    private static decimal? Bands(Normalisation.Bands bands, decimal value)
    {
        foreach (var range in bands.Ranges)
        {
            var (low, high) = (range.Range.Low?.Number, range.Range.High?.Number);
            var aboveLow = low is null || value > low || (value == low && range.Range.LowIncluded);
            var belowHigh = high is null || value < high || (value == high && range.Range.HighIncluded);
            if (aboveLow && belowHigh)
            {
                return range.RunsTo is { } last ? range.Points + ((last - range.Points) * (value - low!.Value) / (high!.Value - low.Value)) : range.Points;
            }
        }

        return null;
    }
}
