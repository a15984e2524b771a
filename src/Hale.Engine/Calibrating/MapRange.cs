using Hale.Engine.ReportCards;

namespace Hale.Engine.Calibrating;

/// <summary>Observations of neighbouring scores: what the map says of them, and what they did.</summary>
/// <param name="From">Their lowest score, on the inner scale.</param>
/// <param name="To">Their highest score.</param>
/// <param name="Observations">How many.</param>
/// <param name="Left">How many of them were followed by leaving.</param>
/// <param name="Stated">The mean probability of staying by the map, 0 to 1.</param>
/// <param name="Stayed">The share that stayed.</param>
public sealed record MapRange(double From, double To, int Observations, int Left, double Stated, Figure Stayed);
