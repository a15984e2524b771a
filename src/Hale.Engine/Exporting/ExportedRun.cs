using Hale.Core.Time;

namespace Hale.Engine.Exporting;

/// <summary>A run that a target already has. Of another data folder the same number means another run.</summary>
/// <param name="Run">Its number.</param>
/// <param name="ComputedAt">When it was completed.</param>
public readonly record struct ExportedRun(long Run, Instant ComputedAt);
