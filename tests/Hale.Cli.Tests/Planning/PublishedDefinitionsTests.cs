using Hale.Cli.Tests.Running;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Language.Projects;

namespace Hale.Cli.Tests.Planning;

/// <summary>The laws of differences on definitions that people wrote: every kind of node, normalisation, metric and source occurs in them.</summary>
public sealed class PublishedDefinitionsTests
{
    private static readonly IReadOnlyList<string> Folders =
    [
        .. Directory.EnumerateFiles(TestSites.Published, ProjectFolder.FileName, SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Changes_OfAProjectReadTwice_AreNone()
    {
        Folders.Count.ShouldBeGreaterThan(20);
        foreach (var folder in Folders)
        {
            DefinitionChanges.Between(Load(folder), Load(folder)).All.ShouldBeEmpty(folder);
        }
    }

    [Fact]
    public void Changes_BetweenTwoProjects_AreSeenTheSameFromEitherSide()
    {
        var projects = Folders.Select(Load).ToList();
        foreach (var (one, other) in projects.Zip(projects.Skip(1)))
        {
            var changes = DefinitionChanges.Between(one, other);
            Texts(DefinitionChanges.Between(other, one).Reverse()).ShouldBe(Texts(changes), $"{one.Name} and {other.Name}");
            changes.With(ChangeEffect.Definition).Any().ShouldBe(changes.ChangeDefinitions);
        }
    }

    private static IReadOnlyList<string> Texts(DefinitionChanges changes) =>
        [.. changes.All.Select(change => $"{change.Effect} {change.Subject.Key} {ChangeTexts.Of(change)} {ChangeTexts.Reach(change)}").Order(StringComparer.Ordinal)];

    private static Project Load(string folder) => ProjectLoader.Load(folder).Project.ShouldNotBeNull(folder);
}
