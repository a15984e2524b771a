namespace Hale.Engine.Thresholds;

/// <summary>How many accounts a list holds.</summary>
/// <param name="Amount">A number of accounts, or a share of all, 0 to 1.</param>
/// <param name="IsShare">Whether it is a share.</param>
public readonly record struct ListSize(double Amount, bool IsShare);
