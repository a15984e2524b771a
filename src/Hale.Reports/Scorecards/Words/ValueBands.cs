using Hale.Core.Scorecards;

namespace Hale.Reports.Scorecards.Words;

/// <summary>
/// Which values of a metric get points of which band. Between two neighbouring places where something changes nothing does, so one value of each stretch tells of
/// all of it; overlapping ranges and lines need no rule of their own.
/// </summary>
/// <param name="bands">The bands of the points.</param>
/// <param name="whole">Whether values are whole numbers from 0.</param>
internal sealed class ValueBands(BandSet bands, bool whole)
{
    private const int Digits = 9;

    /// <summary>Stretches of values in rising order, each with its band; −1 where values have no points. Null where an account's own numbers are limits.</summary>
    public IReadOnlyList<(int Band, NumberRange Range)>? Of(Normalisation normalisation) => normalisation.LimitMetrics.Any() ? null : normalisation.Match<IReadOnlyList<(int Band, NumberRange Range)>?>(
        linear => Stretches([(linear.From.Number, 0), (linear.To.Number, 100)], value => OnLine(linear, value)),
        ranges => Stretches([.. ranges.Ranges.SelectMany(Ends)], value => InRanges(ranges, value)),
        _ => null,
        piecewise => Stretches([.. piecewise.Anchors.Select(anchor => (anchor.At.Number, anchor.Points))], value => OnAnchors(piecewise, value)),
        _ => null,
        _ => null);

    private static decimal? OnLine(Normalisation.Linear linear, decimal value)
    {
        var share = (value - linear.From.Number) / (linear.To.Number - linear.From.Number);
        return linear.Bounded && share is < 0 or > 1 ? null : Math.Clamp(share * 100, 0, 100);
    }

    private static decimal? InRanges(Normalisation.Bands ranges, decimal value) =>
        ranges.Ranges.FirstOrDefault(range => range.Range.Written!.Value.Holds(value)) is { } found ? Run(found, value) : null;

    private static decimal Run(PointRange range, decimal value) => range is { RunsTo: { } last, Range: { Low: { } low, High: { } high } } && high.Number > low.Number
        ? range.Points + ((value - low.Number) * (last - range.Points) / (high.Number - low.Number))
        : range.Points;

    private static decimal? OnAnchors(Normalisation.Piecewise line, decimal value)
    {
        var after = line.Anchors.ToList().FindIndex(anchor => value <= anchor.At.Number);
        if (after <= 0)
        {
            return line.Anchors[after == 0 ? 0 : ^1].Points;
        }

        var (left, right) = (line.Anchors[after - 1], line.Anchors[after]);
        return left.Points + ((value - left.At.Number) * (right.Points - left.Points) / (right.At.Number - left.At.Number));
    }

    private static IEnumerable<(decimal At, decimal Points)> Ends(PointRange range)
    {
        if (range.Range.Low is { } low)
        {
            yield return (low.Number, range.Points);
        }

        if (range.Range.High is { } high)
        {
            yield return (high.Number, range.RunsTo ?? range.Points);
        }
    }

    private List<(int Band, NumberRange Range)> Stretches(IReadOnlyList<(decimal At, decimal Points)> ends, Func<decimal, decimal?> points)
    {
        var rising = ends.OrderBy(end => end.At).ToList();
        List<decimal> cuts = [.. rising.Select(end => end.At).Concat(rising.Zip(rising.Skip(1)).SelectMany(Crossings)).Distinct().Order()];
        var found = new List<(int Band, NumberRange Range)>();
        if (cuts.Count == 0)
        {
            return [(Band(points(0)), NumberRange.All)];
        }

        Add(found, Band(points(cuts[0] - 1)), new NumberRange(null, false, cuts[0], false));
        for (var index = 0; index < cuts.Count; index++)
        {
            Add(found, Band(points(cuts[index])), new NumberRange(cuts[index], true, cuts[index], true));
            var next = index + 1 < cuts.Count ? cuts[index + 1] : (decimal?)null;
            Add(found, Band(points(next is { } end ? (cuts[index] + end) / 2 : cuts[index] + 1)), new NumberRange(cuts[index], false, next, false));
        }

        return found;
    }

    /// <summary>Where a line between two places may pass a limit of a band.</summary>
    private IEnumerable<decimal> Crossings(((decimal At, decimal Points) Left, (decimal At, decimal Points) Right) ends)
    {
        var (left, right) = ends;
        return left.Points == right.Points ? [] : bands.All
            .Where(band => band.From > Math.Min(left.Points, right.Points) && band.From < Math.Max(left.Points, right.Points))
            .Select(band => Math.Round(left.At + ((band.From - left.Points) * (right.At - left.At) / (right.Points - left.Points)), Digits));
    }

    private int Band(decimal? points) => points is { } known ? bands.IndexOf(Math.Round(known, 6)) : -1;

    private void Add(List<(int Band, NumberRange Range)> found, int band, NumberRange range)
    {
        if (whole && Whole(range) is not { } kept)
        {
            return;
        }
        else if (whole)
        {
            range = Whole(range)!.Value;
        }

        if (found.Count > 0 && found[^1].Band == band)
        {
            found[^1] = (band, new NumberRange(found[^1].Range.Low, found[^1].Range.LowIncluded, range.High, range.HighIncluded));
        }
        else
        {
            found.Add((band, range));
        }
    }

    /// <summary>The whole numbers from 0 in a range; null when there are none.</summary>
    private static NumberRange? Whole(NumberRange range)
    {
        var low = range.Low is { } from ? Math.Max(0, range.LowIncluded ? Math.Ceiling(from) : Math.Floor(from) + 1) : 0;
        var high = range.High is { } to ? range.HighIncluded ? Math.Floor(to) : Math.Ceiling(to) - 1 : (decimal?)null;
        return high < low ? null : new NumberRange(low, true, high, high is not null);
    }
}
