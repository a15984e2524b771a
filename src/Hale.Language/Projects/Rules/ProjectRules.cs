namespace Hale.Language.Projects.Rules;

/// <summary>The rules that look at a whole project.</summary>
internal static class ProjectRules
{
    public static IReadOnlyList<IProjectRule> All { get; } = [new UnusedMetricRule(), new NoEventSourceRule(), new OutcomeInputRule(), new UndatedAgeRule(), new CountedTwiceRule()];
}
