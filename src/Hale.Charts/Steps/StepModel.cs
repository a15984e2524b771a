namespace Hale.Charts.Steps;

/// <summary>Shares that change in steps as days go by.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="DaysLabel">Names the horizontal axis.</param>
/// <param name="ShareLabel">Names the vertical axis.</param>
/// <param name="Until">The last day that is known; every series is drawn up to it.</param>
/// <param name="Series">The curves, in the order of the table of those still there.</param>
/// <param name="FirstDay">The date of day 0: the axis then bears dates instead of days.</param>
/// <param name="StillThereLabel">Heads the table of those still there.</param>
public sealed record StepModel(
    ChartHead Head,
    string DaysLabel,
    string ShareLabel,
    double Until,
    IReadOnlyList<StepSeries> Series,
    DateOnly? FirstDay = null,
    string StillThereLabel = "still there");
