using Hale.Engine.Proving;
using Hale.Reports;

namespace Hale.Cli.Output.Validation;

/// <summary>Kept report cards as JSON.</summary>
internal static class CardShape
{
    /// <summary>A card with all that it says.</summary>
    public static object Of(CardView view) => new
    {
        Kept = Line(view.Kept, view.Standing),
        Called = view.Called,
        LockBox = view.Opening is { } opened ? Opening(opened) : null,
        view.RulesDiffer,
        Card = ReportJson.Shape(view.Card, view.Context),
        Comparison = view is { Comparison: { } comparison, Names: { } names } ? ComparisonReport.Shape(comparison, names) : null,
    };

    /// <summary>A card in a line.</summary>
    /// <param name="card">The card.</param>
    /// <param name="standing">How its definition stands with its alarms; null where nobody asked.</param>
    /// <param name="today">The hash of the rules of the files; null where nobody asked.</param>
    public static object Line(KeptCard card, CardStanding? standing, string? today = null) => new
    {
        Number = card.Number,
        card.Head.Score,
        card.Head.Definition,
        card.Head.Version,
        card.Head.Backtest,
        card.Head.Rules,
        OtherRules = today is null ? (bool?)null : card.Head.Rules != today,
        Known = card.Head.Known.ToString(),
        card.Head.LeadDays,
        LockBox = card.Head.IsLockBox,
        MadeAt = card.Head.MadeAt.ToString(),
        card.Summary.Verdict,
        card.Summary.Auc,
        card.Summary.Low,
        card.Summary.High,
        card.Summary.Observations,
        card.Summary.Churners,
        card.Summary.Blocking,
        Blocked = standing?.Open,
        Acknowledged = standing?.Answers.Select(said => new { said.Said.Alarms, said.Said.Author, said.Said.Why, At = said.Said.At.ToString() }),
    };

    private static object Opening(OpenedLockBox opened) => new { opened.Number, From = opened.Said.LockedFrom.ToString(), By = opened.Said.Author, opened.Said.Note, At = opened.Said.At.ToString(), EarlierLooks = opened.Earlier };
}
