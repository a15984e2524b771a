namespace Hale.Engine.Populations;

/// <summary>What a population leaves out at a moment.</summary>
/// <param name="Outside">Accounts that exist and for which the population's condition is not true.</param>
/// <param name="Excluded">Accounts that exist and are excluded, by the name of the condition.</param>
/// <param name="ExcludedEvents">Events before the moment that count in no metric, by the name of the condition.</param>
public sealed record PopulationCounts(
    long Outside, IReadOnlyList<KeyValuePair<string, long>> Excluded, IReadOnlyList<KeyValuePair<string, long>> ExcludedEvents);
