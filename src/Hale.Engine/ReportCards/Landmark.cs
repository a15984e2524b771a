namespace Hale.Engine.ReportCards;

/// <summary>Every account once, in the band it had on one day; what happens to its score later does not count.</summary>
/// <param name="Day">The day.</param>
/// <param name="Until">The day until which outcomes are known.</param>
/// <param name="Curves">A curve for each band, from the worst to the best.</param>
/// <param name="DifferenceP">The log-rank test that the bands do not differ; null when it cannot be made.</param>
/// <param name="Competing">Whether other ends were there, so that curves show leaving among several ends.</param>
/// <param name="Stratified">Whether bands were compared among accounts whose decision on a renewal was about as far away.</param>
public sealed record Landmark(DateOnly Day, DateOnly Until, IReadOnlyList<LandmarkCurve> Curves, double? DifferenceP, bool Competing, bool Stratified);
