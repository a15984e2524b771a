namespace Hale.Engine.Judging;

/// <summary>A band as it is stated, from the worst to the best: each but the best ends at a limit, which belongs to the next better one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Limit">The limit; null for the best band.</param>
/// <param name="Above">Whether the band lies above its limit, as it does where higher is worse.</param>
public sealed record BandLimit(string Name, double? Limit, bool Above);
