namespace Hale.Charts.Steps;

/// <summary>From a day on so many are still there.</summary>
public readonly record struct StillThere(double Day, int Count);
