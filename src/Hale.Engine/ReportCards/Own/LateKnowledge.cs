namespace Hale.Engine.ReportCards.Own;

/// <summary>How well the score would have ranked had every fact been known at once, on the same observations.</summary>
/// <param name="Observations">How many observations have both scores.</param>
/// <param name="Changed">How many of them would have had another score.</param>
/// <param name="Auc">How well the score ranks by what was known then.</param>
/// <param name="AucAtOnce">How well it would have ranked.</param>
/// <param name="Rise">The second less the first.</param>
public sealed record LateKnowledge(int Observations, int Changed, Figure Auc, Figure AucAtOnce, Figure Rise);
