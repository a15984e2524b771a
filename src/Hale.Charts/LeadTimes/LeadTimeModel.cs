namespace Hale.Charts.LeadTimes;

/// <summary>Which share had been warned for at least so many days.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="DaysLabel">Names the horizontal axis; right is longer.</param>
/// <param name="ShareLabel">Names the vertical axis.</param>
/// <param name="First">The line the chart is about.</param>
/// <param name="Second">The line it is compared with; null without one.</param>
/// <param name="ReferenceDays">Days that are marked; null for 30, 60 and 90.</param>
public sealed record LeadTimeModel(ChartHead Head, string DaysLabel, string ShareLabel, LeadLine First, LeadLine? Second, IReadOnlyList<double>? ReferenceDays = null);
