using Hale.Engine.ReportCards;

namespace Hale.Engine.Comparing;

/// <summary>Two definitions of a score on the same observations.</summary>
/// <param name="Flow">From the observations of both to those compared.</param>
/// <param name="Treatment">What plays mean for it.</param>
/// <param name="Accounts">How many accounts are compared.</param>
/// <param name="Churners">How many of them left, each counted once.</param>
/// <param name="Auc">The share of pairs in the right order.</param>
/// <param name="Capture">What lists of the worst scores find; null where nobody left.</param>
/// <param name="Bands">The bands, the worst first.</param>
/// <param name="Maps">Whether their probabilities come true; null where time does not suffice.</param>
/// <param name="ByChance">What trying several definitions makes of the difference; null where one was tried.</param>
public sealed record BacktestComparison(
    PairedFlow Flow,
    TreatmentBasis Treatment,
    int Accounts,
    int Churners,
    ComparedFigure Auc,
    ComparedCapture? Capture,
    IReadOnlyList<ComparedBand> Bands,
    ComparedMaps? Maps,
    ByChance? ByChance)
{
    /// <summary>Whether the second is surely better, surely worse, or neither: the side of 0 on which the whole interval of the difference lies.</summary>
    public int Side => Auc.Difference.Interval switch { { Low: > 0 } => 1, { High: < 0 } => -1, _ => 0 };

    /// <summary>Why there is no interval of the difference; null when there is one.</summary>
    public Shortfall? Why => Auc.Difference.Interval is null ? Auc.Difference.Why : null;
}
