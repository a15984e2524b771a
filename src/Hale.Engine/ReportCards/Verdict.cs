namespace Hale.Engine.ReportCards;

/// <summary>The answer of a card.</summary>
/// <param name="Kind">The row of the decision table that applies.</param>
/// <param name="Auc">The chance that of one account that left and one that stayed, the score put the right one first.</param>
/// <param name="Best">The best naive contender; null when none can be computed.</param>
/// <param name="Gain">How much better than that one: difference of the two.</param>
/// <param name="Outlook">When there will be enough outcomes; null where there are, or where the pace is unknown.</param>
public sealed record Verdict(VerdictKind Kind, Figure Auc, Contender? Best, Figure Gain, Outlook? Outlook);
