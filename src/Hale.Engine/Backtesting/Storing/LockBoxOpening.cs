using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>Why somebody looks at the observations that are kept back. Each opening is noted for ever.</summary>
/// <param name="By">Who.</param>
/// <param name="Reason">What for.</param>
/// <param name="At">When.</param>
public sealed record LockBoxOpening(string By, string Reason, Instant At);
