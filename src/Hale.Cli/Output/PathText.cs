using Hale.Core.Explanation;
using Hale.Engine.Explaining;
using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>What a score that depends on where it was began with, and what its change is called.</summary>
internal static class PathText
{
    /// <summary>What is said of an account.</summary>
    public static IEnumerable<string> Of(ExplainedAccount explained)
    {
        if (explained.Run.Header.Path is { } start)
        {
            IEnumerable<string> texts = explained.Explanation.Path is { } path ? path.Texts
                : start.Run is null ? [$"{Start(start)}."]
                : [$"Starts afresh: the close of {start.Label} has no state of this account."];
            foreach (var text in texts)
            {
                yield return text;
            }
        }

        if (explained.Explanation.Trend is { } trend)
        {
            yield return Trend(trend, explained.Run.Header.Outline.Decimals);
        }
    }

    /// <summary>What a run began with.</summary>
    public static string Start(PathStart start) => start switch
    {
        { Run: { } run } => FormattableString.Invariant($"Continues the close of {start.Label} (run {run})"),
        { Label: { } label } => $"Starts afresh: the definition is another than at the close of {label}",
        _ => "Starts afresh: there is no earlier close",
    };

    /// <summary>What is said of closes that began with other states.</summary>
    public static string Later(IReadOnlyList<Close> closes, RunKind kind) =>
        $"{Words.Count(closes.Count, "later close")} ({closes[0].Label}{(closes.Count == 1 ? string.Empty : $" to {closes[^1].Label}")}) began with other states than this one leaves" + (kind == RunKind.Close ? " and stay as they were published" : $": score {(closes.Count == 1 ? "it" : "them")} again, in order");

    private static string Trend(TrendExplanation trend, int decimals) => trend.Change is { } change
        ? $"Trend: {trend.Label} ({Numbers.Signed(change, decimals)} since {trend.Since})."
        : $"Trend: none, {trend.Missing}.";
}
