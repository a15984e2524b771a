using Hale.Core.Populations;

namespace Hale.Reports.Scorecards.Words;

/// <summary>Who is scored, as sentences.</summary>
internal static class PopulationWords
{
    public static IReadOnlyList<string> Of(Population population, LabelWords names)
    {
        var conditions = new ConditionWords(names);
        return
        [
            population.When is { } when ? $"Scored are customers where {conditions.Truth(when)}." : "Every customer is scored.",
            .. population.ExcludedAccounts.Select(one => $"Left out ({LabelWords.Plain(one.Name)}): customers where {conditions.Truth(one.Condition)}."),
            .. population.ExcludedEvents.Select(one => $"Not counted ({LabelWords.Plain(one.Name)}): whatever happened where {conditions.Truth(one.Condition)}."),
        ];
    }
}
