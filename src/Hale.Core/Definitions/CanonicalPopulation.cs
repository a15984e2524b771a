using System.Text.Json.Nodes;
using Hale.Core.Populations;

namespace Hale.Core.Definitions;

/// <summary>The canonical form of what a population excludes.</summary>
internal static class CanonicalPopulation
{
    /// <summary>Null when nothing is excluded.</summary>
    public static JsonObject? Exclude(Population population)
    {
        var (accounts, events) = (Conditions(population.ExcludedAccounts), Conditions(population.ExcludedEvents));
        return accounts is null && events is null ? null : CanonicalJson.Object(("accounts", accounts), ("events", events));
    }

    private static JsonObject? Conditions(IReadOnlyList<NamedCondition> conditions) =>
        conditions.Count == 0 ? null : CanonicalJson.Object([.. conditions.Select(condition => (condition.Name, (object?)condition.Condition))]);
}
