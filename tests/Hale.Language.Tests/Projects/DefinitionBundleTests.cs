using Hale.Core.Definitions;
using Hale.Language.Projects;
using Shouldly;

namespace Hale.Tests.Projects;

public sealed class DefinitionBundleTests
{
    [Fact]
    public void Load_FromTheBundle_ReadsTheSameProject()
    {
        using var project = TestProject.Sound()
            .With("hale.yaml", "project: Acme\ntime_zone: Europe/Berlin\ncurrency: EUR\nrates: rates/ecb.csv\n")
            .With("rates/ecb.csv", "date,currency,rate\n2024-01-01,USD,0.9\n")
            .With("notes/readme.yaml", "not: read\n");
        var folder = project.Load();
        folder.Diagnostics.ShouldBeEmpty();

        var bundle = ProjectLoader.Load(project.Folder, new DefinitionBundle(folder.Bundle.Files.Reverse()));

        bundle.Diagnostics.ShouldBeEmpty();
        bundle.Bundle.Hash.ShouldBe(folder.Bundle.Hash);
        bundle.Bundle.Files.Select(file => file.Path).ShouldBe(["hale.yaml", "metrics/base.yaml", "rates/ecb.csv", "scores/base.yaml", "sources/base.yaml"]);
        HashOf(bundle).ShouldBe(HashOf(folder));
    }

    [Fact]
    public void Load_FromABundleWithoutAFileThatIsNamed_SaysWhich()
    {
        var load = ProjectLoader.Load("/company", new DefinitionBundle([new DefinitionFile("hale.yaml", "project: Acme\ncurrency: EUR\nrates: rates.csv\n")]));

        load.Project.ShouldBeNull();
        load.Diagnostics.Select(problem => problem.Message).ShouldContain("the file `rates.csv` is not among the files of the version");
    }

    [Fact]
    public void Hash_OfOtherFilesWithTheSameTextInARow_Differs() =>
        new DefinitionBundle([new DefinitionFile("a", "bc")]).Hash.ShouldNotBe(new DefinitionBundle([new DefinitionFile("ab", "c")]).Hash);

    private static string HashOf(ProjectLoad load) => CanonicalDefinition.Of(load.Project!.Scores[0], load.Project).Hash;
}
