namespace Hale.Engine.ReportCards;

/// <summary>A way to order accounts, judged on the same observations as the score.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Auc">How well it orders; the score's own for <see cref="ContenderKind.Score"/>.</param>
/// <param name="AucAhead">The same where the outcome came at least thirty days after the score.</param>
/// <param name="Gain">How much better the score is; null for the score itself.</param>
/// <param name="Naive">Whether it counts for the verdict.</param>
public sealed record Contender(ContenderKind Kind, Figure Auc, Figure AucAhead, Figure? Gain, bool Naive);
