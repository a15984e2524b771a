using Hale.Engine.ReportCards;

namespace Hale.Engine.Comparing;

/// <summary>A band of one definition, on the compared observations.</summary>
/// <param name="Observations">How many observations lie in it.</param>
/// <param name="Left">How many of them were followed by leaving.</param>
/// <param name="Rate">The share that left.</param>
public sealed record BandSide(int Observations, int Left, Figure Rate);
