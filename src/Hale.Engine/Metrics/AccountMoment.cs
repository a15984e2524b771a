using Hale.Core.Time;

namespace Hale.Engine.Metrics;

/// <summary>An account at a moment.</summary>
/// <param name="Account">The account id.</param>
/// <param name="AsOf">The moment.</param>
public readonly record struct AccountMoment(string Account, Instant AsOf);
