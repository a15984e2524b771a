using Hale.Core.Time;

namespace Hale.Engine.Identity;

/// <summary>Facts of one kind that a source gave of an account.</summary>
/// <param name="Source">The source.</param>
/// <param name="Kind">What they are: events, series, subscriptions, outcomes.</param>
/// <param name="Count">How many count.</param>
/// <param name="First">When the first occurred.</param>
/// <param name="Last">When the last did.</param>
public sealed record FactCount(string Source, string Kind, long Count, Instant First, Instant Last);
