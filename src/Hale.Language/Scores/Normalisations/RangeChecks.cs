using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Whether ranges leave values without points, and whether they say two things of one value.</summary>
internal sealed class RangeChecks(DiagnosticBag bag)
{
    /// <summary>Reports values of a metric that no range holds; false when there are some.</summary>
    public bool NoGaps(IReadOnlyList<LimitRange> ranges, Metric metric, SourceSpan span)
    {
        var domain = NumberDomain.Of(metric);
        if (ranges.Any(range => range.Written is null))
        {
            return NoGapsWhatever(ranges, metric.Name, domain, span);
        }

        var gaps = RangeGaps.Of([.. ranges.Select(range => range.Written!.Value)], domain);
        if (gaps.Count > 0)
        {
            var values = string.Join("; ", gaps.Select(gap => gap.ToString()));
            bag.Report(MeaningRules.Gap, span, $"these values of `{metric.Name}` have no points: {values}", Advice(gaps[0]));
        }

        return gaps.Count == 0;
    }

    /// <summary>Warns of ranges that no value reaches, and of values that two ranges claim with different points.</summary>
    public void Clashes(IReadOnlyList<WrittenRange> ranges, Metric metric)
    {
        var domain = NumberDomain.Of(metric);
        for (var index = 0; index < ranges.Count; index++)
        {
            if (ranges[index] is not { IsElse: false, Range.Written: { } range, At: var at })
            {
                continue;
            }

            List<WrittenRange> earlier = [.. ranges.Take(index).Where(other => other is { IsElse: false, Range.Written: not null })];
            if (!IsReached(range, earlier, domain))
            {
                bag.Report(PointsRules.Unreachable, at.Span, $"no value of `{metric.Name}` reaches `{at.Text}`");
            }
            else if (earlier.FirstOrDefault(other => Clash(other, ranges[index], domain)) is { } clash)
            {
                var shared = range.Intersect(clash.Range.Written!.Value);
                bag.Report(PointsRules.Overlap, at.Span, $"`{clash.At.Text}` and `{at.Text}` both hold {shared} and give different points; the first counts");
            }
        }
    }

    /// <summary>A limit from a metric can lie anywhere: the ranges must hold every value wherever it lies.</summary>
    private bool NoGapsWhatever(IReadOnlyList<LimitRange> ranges, string metric, NumberDomain domain, SourceSpan span)
    {
        if (LimitPlaces.Of(ranges).All(placed => RangeGaps.Of(placed, domain).Count == 0))
        {
            return true;
        }

        var limits = string.Join(" and ", ranges.SelectMany(range => range.Metrics).Distinct(StringComparer.Ordinal).Select(name => $"`{name}`"));
        bag.Report(MeaningRules.Gap, span, $"depending on {limits}, some values of `{metric}` have no points", "add `else`");
        return false;
    }

    private static bool IsReached(NumberRange range, List<WrittenRange> earlier, NumberDomain domain) =>
        RangeGaps.Of([.. earlier.Select(other => other.Range.Written!.Value)], domain).Any(left => domain.Allows(left.Intersect(range)));

    /// <summary>A later range that holds an earlier one wholly is read as "otherwise at least": only a part in common is a contradiction.</summary>
    private static bool Clash(WrittenRange first, WrittenRange second, NumberDomain domain)
    {
        var (one, other) = (first.Range.Written!.Value, second.Range.Written!.Value);
        var shared = one.Intersect(other);
        var differs = (first.Points.Points, first.Points.RunsTo) != (second.Points.Points, second.Points.RunsTo);
        return differs && shared != one && shared != other && domain.Allows(shared);
    }

    private static string Advice(NumberRange gap) => gap is { Low: { } low, High: { } high } && low != high
        ? FormattableString.Invariant($"close the gap from {low} to {high}, for example with a range that ends with `..<{high}`, or add `else`")
        : "add a range for them, or `else`";
}
