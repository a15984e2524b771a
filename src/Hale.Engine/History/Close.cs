using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>A run that is the close of a day.</summary>
/// <param name="Run">Its number.</param>
/// <param name="Label">The day.</param>
/// <param name="AsOf">The moment.</param>
public sealed record Close(long Run, string Label, Instant AsOf);
