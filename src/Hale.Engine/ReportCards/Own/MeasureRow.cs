namespace Hale.Engine.ReportCards.Own;

/// <summary>What a measure is worth.</summary>
/// <param name="Scorecard">The scorecard; null where there is one only.</param>
/// <param name="Label">What people read.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Weight">Its share of the weight where everything is present, 0 to 1.</param>
/// <param name="Share">The mean of its share of the weight that made the scores, 0 to 1.</param>
/// <param name="States">Its observations by whether there were data.</param>
/// <param name="Auc">How well its points alone order those with data.</param>
/// <param name="Free">Its coefficient in a free joint fit of staying on all measures, per standard deviation; null where it cannot be fitted. At or above 0 as the definition has it.</param>
/// <param name="WhyNotFree">Why it cannot be fitted; null where it can.</param>
public sealed record MeasureRow(string? Scorecard, string Label, string Metric, double Weight, double Share, IReadOnlyList<MeasureStateRow> States, Figure Auc, double? Free, Shortfall? WhyNotFree)
{
    /// <summary>Whether the free coefficient and the measure's own order both disagree with the definition, of which there are outcomes enough to tell.</summary>
    public bool PointsTheWrongWay => Free < 0 && Auc is { Value: < 0.5, Interval: not null };

    /// <summary>Whether that is beyond chance.</summary>
    public bool IsSure => PointsTheWrongWay && Auc.Interval is { High: < 0.5 };
}
