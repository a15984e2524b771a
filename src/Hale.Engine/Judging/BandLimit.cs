namespace Hale.Engine.Judging;

/// <summary>A band as it is stated, from the worst to the best: each but the best ends at a limit.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Limit">Where the next better band begins, which has the limit itself; null for the best.</param>
public sealed record BandLimit(string Name, double? Limit);
