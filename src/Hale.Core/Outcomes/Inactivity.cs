using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>Activity that makes a customer, and the silence that loses one.</summary>
/// <param name="Events">The names of the events, sorted; every event when there is none.</param>
/// <param name="For">How long an account stays a customer after one of them.</param>
public sealed record Inactivity(IReadOnlyList<string> Events, Period For);
