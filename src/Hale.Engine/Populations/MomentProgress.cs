namespace Hale.Engine.Populations;

/// <summary>How far work is that goes moment by moment.</summary>
/// <param name="Done">Moments that are done.</param>
/// <param name="Total">All of them.</param>
public readonly record struct MomentProgress(int Done, int Total);
