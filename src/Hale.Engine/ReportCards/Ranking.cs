namespace Hale.Engine.ReportCards;

/// <summary>Whether those who leave come first.</summary>
/// <param name="Auc">The AUC of the score.</param>
/// <param name="AucAhead">The same where the outcome came at least thirty days after the score.</param>
/// <param name="AveragePrecision">The average precision.</param>
/// <param name="BaseRate">The share of observations followed by leaving: what average precision is without skill.</param>
/// <param name="AtCapacity">What looking after the worst few finds, for some sizes of few.</param>
/// <param name="Roc">The curve: share of the others flagged, share of the leavers flagged.</param>
public sealed record Ranking(Figure Auc, Figure AucAhead, Figure AveragePrecision, Figure BaseRate, IReadOnlyList<AtCapacity> AtCapacity, IReadOnlyList<CurvePoint> Roc);
