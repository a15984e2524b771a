using Hale.Core.Definitions;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Definitions.Changes;

public sealed class DefinitionChangesLaws
{
    [Fact]
    public void Changes_OfDefinitions_AreListedExactlyWhenAHashDiffers() => Property.Holds(
        seed =>
        {
            var random = new RandomProject(seed);
            var other = seed % 3 == 0 ? random.Turned() : random.Edit().Edited;
            var changes = DefinitionChanges.Between(random.Project, other);
            changes.All.ShouldNotContain(change => ChangeTexts.Of(change).StartsWith("definition hash", StringComparison.Ordinal));
            changes.With(ChangeEffect.Definition).Any().ShouldBe(Hash(random.Project) != Hash(other), string.Join('\n', changes.All.Select(ChangeTexts.Of)));
        },
        cases: 300);

    [Fact]
    public void Changes_BetweenTwoRandomDefinitions_AreSeenTheSameFromEitherSide() => Property.Holds(
        seed =>
        {
            var (one, other) = (new RandomProject(seed).Project, new RandomProject(seed % 7 == 0 ? seed : unchecked(seed * 31) & int.MaxValue).Project);
            Texts(DefinitionChanges.Between(other, one).Reverse()).ShouldBe(Texts(DefinitionChanges.Between(one, other)));
        },
        cases: 150);

    [Fact]
    public void Changes_OfASingleEdit_NameItsNodeAndAreSeenTheSameFromEitherSide() => Property.Holds(
        seed =>
        {
            var random = new RandomProject(seed);
            var (edited, node) = random.Edit();
            var changes = DefinitionChanges.Between(random.Project, edited);
            changes.With(ChangeEffect.Definition).ShouldContain(change => change.Subject.Name == node, string.Join('\n', changes.All.Select(ChangeTexts.Of)));
            Texts(DefinitionChanges.Between(edited, random.Project).Reverse()).ShouldBe(Texts(changes));
        },
        cases: 300);

    [Fact]
    public void Changes_OfTheOrderOfSiblings_AreNone() => Property.Holds(
        seed =>
        {
            var random = new RandomProject(seed);
            DefinitionChanges.Between(random.Project, random.Turned()).All.ShouldBeEmpty();
        },
        cases: 100);

    /// <summary>What has no order is compared without one.</summary>
    private static IReadOnlyList<string> Texts(DefinitionChanges changes) =>
        [.. changes.All.Select(change => $"{change.Effect} {change.Subject.Key} {ChangeTexts.Of(change)} {ChangeTexts.Reach(change)}").Order(StringComparer.Ordinal)];

    private static string Hash(Project project) => string.Join(' ', project.Scores.Select(score => CanonicalDefinition.Of(score, project).Hash));
}
