namespace Hale.Core.Paths;

/// <summary>One step of an account: from the state of the close before to the next. Without a computed number the state stays as it was.</summary>
/// <param name="Before">The state that it began with; null when it started afresh.</param>
/// <param name="After">The state that it ends with.</param>
/// <param name="Days">The local days since the close before at which there was a number; 0 without one.</param>
public readonly record struct PathStep(PathState? Before, PathState After, double Days);
