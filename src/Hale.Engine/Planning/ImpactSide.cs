namespace Hale.Engine.Planning;

/// <summary>An account's score on one side of a plan.</summary>
/// <param name="Value">The score as printed, on the outer scale; null without one.</param>
/// <param name="Band">Its band; null without one.</param>
/// <param name="Coverage">Its coverage, 0 to 1.</param>
public readonly record struct ImpactSide(decimal? Value, string? Band, float Coverage);
