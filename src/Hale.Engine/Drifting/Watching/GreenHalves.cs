namespace Hale.Engine.Drifting.Watching;

/// <summary>The best band in the earlier and in the later half of the moments.</summary>
/// <param name="ShareBefore">Its share of the observations of the earlier half, 0 to 1.</param>
/// <param name="Share">Its share of those of the later half.</param>
/// <param name="ChurnBefore">The share of it that left after the earlier half; null where nobody was in it.</param>
/// <param name="Churn">The share of it that left after the later half; null where nobody was in it.</param>
/// <param name="Split">The first day of the later half.</param>
public sealed record GreenHalves(double ShareBefore, double Share, double? ChurnBefore, double? Churn, DateOnly Split);
