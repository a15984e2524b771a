namespace Hale.Statistics.Proportions;

/// <summary>A test of whether groups have one rate.</summary>
/// <param name="Statistic">The statistic; at least 0, larger when the rates differ more.</param>
/// <param name="DegreesOfFreedom">Those of the chi-square distribution that the statistic has when the rates are equal; a whole number for
/// independent rows.</param>
/// <param name="P">The p-value, 0 to 1.</param>
/// <param name="Simulated">Whether the p-value comes from drawing the events anew, because some groups expect too few for the chi-square
/// distribution.</param>
public readonly record struct HeterogeneityResult(double Statistic, double DegreesOfFreedom, double P, bool Simulated);
