using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>A completed run.</summary>
/// <param name="Number">Its number, from 1, in the order of completion.</param>
/// <param name="Header">What it is about.</param>
/// <param name="Counts">What it found.</param>
/// <param name="FinishedAt">When it was completed.</param>
public sealed record Run(long Number, RunHeader Header, RunCounts Counts, Instant FinishedAt);
