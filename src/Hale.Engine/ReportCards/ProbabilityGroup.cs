namespace Hale.Engine.ReportCards;

/// <summary>Observations of like probability.</summary>
/// <param name="Observations">How many.</param>
/// <param name="Left">How many were followed by leaving.</param>
/// <param name="Stated">The mean of what was stated, 0 to 1.</param>
/// <param name="Rate">The share that left.</param>
public sealed record ProbabilityGroup(int Observations, int Left, double Stated, Figure Rate);
