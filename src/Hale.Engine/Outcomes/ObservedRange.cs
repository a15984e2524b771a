using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Outcomes;

/// <summary>What became of a range of accounts of the population at a moment.</summary>
/// <param name="AsOf">The moment.</param>
/// <param name="Until">The end of the horizon, exclusive.</param>
/// <param name="Accounts">Each account with what became of it, in the order of the accounts.</param>
public sealed record ObservedRange(AsOf AsOf, Instant Until, IReadOnlyList<KeyValuePair<string, Observation>> Accounts);
