using Hale.Engine.ReportCards;

namespace Hale.Engine.Proving;

/// <summary>A report card in a line: what stays readable whatever later cards look like.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Auc">The share of pairs in the right order, 0 to 1; null when it cannot be said.</param>
/// <param name="Low">The lower end of its 95 % interval; null when none can be given.</param>
/// <param name="High">The upper end.</param>
/// <param name="Observations">How many observations it rests on.</param>
/// <param name="Churners">How many accounts left, each counted once.</param>
/// <param name="Blocking">The codes of the alarms that must be acknowledged, in ordinal order.</param>
public sealed record CardSummary(VerdictKind Verdict, double? Auc, double? Low, double? High, int Observations, int Churners, IReadOnlyList<string> Blocking)
{
    /// <summary>The summary of a card.</summary>
    public static CardSummary Of(ReportCard card) => new(
        card.Verdict.Kind, card.Verdict.Auc.Value, card.Verdict.Auc.Interval?.Low, card.Verdict.Auc.Interval?.High, card.Making.Observations, card.Making.Churners, BlockingOf(card));

    /// <summary>The codes of the alarms of a card that must be acknowledged.</summary>
    public static IReadOnlyList<string> BlockingOf(ReportCard card) =>
        [.. card.Alarms.Where(alarm => alarm.Blocks).Select(alarm => alarm.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
