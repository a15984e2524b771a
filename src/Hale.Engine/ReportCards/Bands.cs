namespace Hale.Engine.ReportCards;

/// <summary>What the bands mean.</summary>
/// <param name="Source">Where they are from.</param>
/// <param name="Rows">The bands from the worst to the best.</param>
/// <param name="Steps">Each band beside the next better one.</param>
/// <param name="TrendP">The probability of a trend as large if there were none (two-sided); null when it cannot be tested.</param>
/// <param name="Landmark">What became of everybody from one day on; null without dates.</param>
public sealed record Bands(BandSource Source, IReadOnlyList<BandRow> Rows, IReadOnlyList<BandStep> Steps, double? TrendP, Landmark? Landmark);
