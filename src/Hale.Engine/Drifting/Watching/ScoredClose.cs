namespace Hale.Engine.Drifting.Watching;

/// <summary>The scores of a close.</summary>
/// <param name="Values">What each account had, on the inner scale, 0 to 100.</param>
/// <param name="Bands">The band of each, lowest 0; −1 without one.</param>
public sealed record ScoredClose(DriftClose Values, IReadOnlyList<int> Bands);
