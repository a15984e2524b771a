using Hale.Core.Metrics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads how old the value of a measure may be: <c>flag_after: 60d</c>, <c>stale_after: 90d</c>.</summary>
internal sealed class AgeLimitReader(ScoreContext context)
{
    private const string Stale = "stale_after";
    private const string Flag = "flag_after";

    private readonly DaysReader _days = new(context.Bag);

    /// <summary>The limits in days; null where none is written, or it was reported.</summary>
    public (decimal? StaleAfter, decimal? FlagAfter) Read(MapReader measure, Metric? metric)
    {
        var (stale, flag) = (_days.Read(measure, Stale), _days.Read(measure, Flag));
        if (flag >= stale)
        {
            context.Bag.Report(FreshnessRules.FlagAfterStale, measure.Optional(Flag)!.Span, "a value this old is missing already and cannot be flagged");
        }

        if ((measure.Optional(Stale) ?? measure.Optional(Flag)) is { } node && metric is not null && !HasAge(metric))
        {
            context.Bag.Report(FreshnessRules.WithoutAge, node.Span, $"a value of the metric `{metric.Name}` has no age");
        }

        return (stale, flag);
    }

    /// <summary>Whether a value of the metric is one fact, which is from some time.</summary>
    public static bool HasAge(Metric metric) => metric.Match(
        events => events.Aggregate == EventAggregate.Last, _ => true, _ => true, _ => false, _ => false, _ => false, _ => false, _ => false, _ => false, _ => false, _ => false);
}
