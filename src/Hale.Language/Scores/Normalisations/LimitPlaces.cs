using Hale.Core.Scorecards;

namespace Hale.Language.Scores.Normalisations;

/// <summary>
/// Every order in which limits from metrics can lie among the written ones. On each stretch between two written limits every metric is tried at as many places as
/// there are metrics, so that they also come before, after and upon each other.
/// </summary>
internal static class LimitPlaces
{
    private const int MostPlacings = 20_000;

    /// <summary>The ranges under each placing. Of more than can be tried only the ranges without metrics are given: they must then suffice.</summary>
    public static IEnumerable<IReadOnlyList<NumberRange>> Of(IReadOnlyList<LimitRange> ranges)
    {
        string[] metrics = [.. ranges.SelectMany(range => range.Metrics).Distinct(StringComparer.Ordinal)];
        var places = Places(ranges, metrics.Length);
        if (Math.Pow(places.Count, metrics.Length) > MostPlacings)
        {
            return [[.. ranges.Select(range => range.Written).OfType<NumberRange>()]];
        }

        return Placings(places, metrics.Length).Select(placing => Under(ranges, metrics, placing));
    }

    private static List<NumberRange> Under(IReadOnlyList<LimitRange> ranges, string[] metrics, decimal[] placing) =>
        [.. ranges
            .Select(range => range.With(limit => limit.Metric is { } metric ? placing[Array.IndexOf(metrics, metric)] : limit.Number))
            .Where(range => !range.IsEmpty)];

    private static List<decimal> Places(IReadOnlyList<LimitRange> ranges, int perStretch)
    {
        List<decimal> written = [.. ranges
            .SelectMany(range => new[] { range.Low, range.High })
            .OfType<Limit>()
            .Where(limit => limit.Metric is null)
            .Select(limit => limit.Number)
            .DefaultIfEmpty(0)
            .Distinct()
            .Order()];
        var between = written.Zip(written.Skip(1)).SelectMany(pair => Inside(pair.First, pair.Second, perStretch));
        return [.. written, .. between, .. Inside(written[0] - 1, written[0], perStretch), .. Inside(written[^1], written[^1] + 1, perStretch)];
    }

    private static IEnumerable<decimal> Inside(decimal low, decimal high, int count) =>
        Enumerable.Range(1, count).Select(step => low + ((high - low) * step / (count + 1)));

    private static IEnumerable<decimal[]> Placings(List<decimal> places, int metrics) => metrics == 0
        ? [[]]
        : Placings(places, metrics - 1).SelectMany(placing => places.Select(place => (decimal[])[.. placing, place]));
}
