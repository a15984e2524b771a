using Hale.Core.Populations;
using Hale.Core.Projects;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares who is scored, and which events count.</summary>
internal static class PopulationChanges
{
    /// <summary>The differences.</summary>
    public static IEnumerable<DefinitionChange> Of(Project before, Project after)
    {
        var subject = new ChangeSubject(SubjectKind.Population, "population", "population");
        var effect = before.Scores.Count + after.Scores.Count > 0 ? ChangeEffect.Definition : ChangeEffect.None;
        return FacetChanges.Of(subject, subject, When(before.Population), When(after.Population), effect)
            .Concat(Excluded("accounts", before.Population.ExcludedAccounts, after.Population.ExcludedAccounts, effect))
            .Concat(Excluded("events", before.Population.ExcludedEvents, after.Population.ExcludedEvents, effect));
    }

    private static IReadOnlyList<Facet> When(Population population) =>
        population.When is { } when ? [new Facet("when", "condition", when.ToString(), when.ToString()) { Otherwise = "every account" }] : [];

    private static IEnumerable<DefinitionChange> Excluded(string what, IReadOnlyList<NamedCondition> old, IReadOnlyList<NamedCondition> now, ChangeEffect effect)
    {
        ChangeSubject Subject(NamedCondition condition) => new(SubjectKind.Exclusion, $"exclude/{what}/{condition.Name}", condition.Name) { Within = what };
        return Named.Pairs(old, now, condition => condition.Name, condition => condition.Condition.ToString()).SelectMany(pair => pair switch
        {
            ({ } was, { } @is) when was.Name != @is.Name => [new DefinitionChange.Renamed(Subject(was), Subject(@is), effect)],
            ({ } was, { } @is) => FacetChanges.Of(Subject(was), Subject(@is), [Condition(was)], [Condition(@is)], effect),
            (null, { } added) => [new DefinitionChange.Added(Subject(added), effect, $"when {added.Condition}")],
            (var removed, _) => [new DefinitionChange.Removed(Subject(removed!), effect, $"when {removed!.Condition}")],
        });
    }

    private static Facet Condition(NamedCondition condition) => new("when", "condition", condition.Condition.ToString(), condition.Condition.ToString());
}
