namespace Hale.Engine.Trends.Books;

/// <summary>The middle of some numbers and what half of them lies between; each is one of the numbers.</summary>
/// <param name="Lower">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="Upper">The upper quartile.</param>
public sealed record Quartiles(double Lower, double Median, double Upper);
