using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Text;

namespace Hale.Language.Metrics;

/// <summary>Whether a metric can be compared over several windows.</summary>
/// <param name="table">The metrics that are known so far: the base and all that it reads.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class TrendChecks(MetricTable table, DiagnosticBag bag)
{
    /// <summary>Whether the base of a trend exists and its windows can be moved alike; if not, that was reported, here or where the base is defined.</summary>
    public bool Allows(MetricDraft.OverWindows draft)
    {
        var name = draft.Base.Text;
        if (table.Of(name) is not { } metric)
        {
            if (!table.Contains(name) && table.IsComplete)
            {
                bag.Report(
                    NameRules.UnknownMetric, draft.Base.Span, $"there is no metric `{name}`",
                    Suggestion.Advice(name, table.Names, "define it first: a trend is that of another metric"));
            }

            return false;
        }

        var behind = MetricReach.Of(table.InOrder, new HashSet<string>(StringComparer.Ordinal) { name });
        return IsNumberOverEvents(draft, metric, behind) && behind.OfType<Metric.EventMetric>().All(events => CanBeMoved(draft, events)) && HaveOneStep(draft, behind);
    }

    private bool IsNumberOverEvents(MetricDraft.OverWindows draft, Metric metric, IReadOnlyList<Metric> behind)
    {
        var problem = metric.Kind != ValueKind.Number ? $"`{metric.Name}` is {KindWords.Of(metric.Kind)}"
            : behind.FirstOrDefault(one => one is Metric.TrendMetric) is { } trend ? $"`{trend.Name}` compares windows itself"
            : behind.FirstOrDefault(one => one is Metric.AccountsMetric) is { } across ? $"`{across.Name}` looks at several accounts"
            : behind.OfType<Metric.EventMetric>().FirstOrDefault(one => one.Aggregate == EventAggregate.DaysSince) is { } since ? $"`{since.Name}` counts the days up to the moment"
            : behind.OfType<Metric.EventMetric>().FirstOrDefault(one => one.Aggregate == EventAggregate.TopSilent) is { } silent ? $"`{silent.Name}` looks at the time up to the moment"
            : behind.OfType<Metric.ContactsMetric>().FirstOrDefault(one => one.Seen is not null) is { } contacts ? $"`{contacts.Name}` counts the contacts of the moment"
            : behind.FirstOrDefault(one => one is Metric.SqlMetric) is { } sql ? $"`{sql.Name}` is a statement about the moment"
            : !behind.Any(one => one is Metric.EventMetric) ? $"`{metric.Name}` reads no events"
            : null;
        if (problem is not null)
        {
            bag.Report(TrendRules.NotComparable, draft.Base.Span, $"{problem}, so it has no other windows to compare with");
        }

        return problem is null;
    }

    private bool CanBeMoved(MetricDraft.OverWindows draft, Metric.EventMetric events)
    {
        if (events.Selection.Window is { } window && draft.Trend.At(window, 1) is not null)
        {
            return true;
        }

        var written = events.Selection.Window?.ToString() ?? "all";
        bag.Report(TrendRules.NoEarlierWindow, draft.Base.Span, $"the window of `{events.Name}` ({written}) cannot be moved to an earlier one like it");
        return false;
    }

    private bool HaveOneStep(MetricDraft.OverWindows draft, IReadOnlyList<Metric> behind)
    {
        var windows = behind.OfType<Metric.EventMetric>().Select(events => events.Selection.Window!).Distinct().ToList();
        if (IsMovedByAPeriod(draft) || windows.Select(window => window.Step).Distinct().Count() == 1)
        {
            return true;
        }

        bag.Report(
            TrendRules.SeveralLengths, draft.Base.Span, $"`{draft.Base.Text}` is computed over windows of different lengths: {string.Join(" and ", windows.Select(window => $"`{window}`"))}",
            "give them one length, or say how far to go back: `against: { before: 28d }`");
        return false;
    }

    private static bool IsMovedByAPeriod(MetricDraft.OverWindows draft) => draft.Trend.Match(change => change.Against is not null, _ => false, _ => false, _ => false);
}
