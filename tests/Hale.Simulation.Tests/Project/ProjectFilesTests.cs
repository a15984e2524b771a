using Hale.Simulation.Project;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests.Project;

public sealed class ProjectFilesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Files_OfACompany_HaveNoPlaceLeftOpen(int accounts)
    {
        var files = ProjectFiles.Of(Companies.Of(accounts, 1), packed: false);
        files.Select(file => file.Path).ShouldBe(
            [".gitignore", "README.md", "hale.yaml", "metrics/account.yaml", "metrics/usage.yaml", "metrics/voice.yaml", "scores/health.yaml", "sources/contracts.yaml", "sources/crm.yaml", "sources/usage.yaml", "sources/voice.yaml"]);
        files.ShouldAllBe(file => !file.Text.Contains("{{", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_OfAPackedCompany_NameThePackedFiles() =>
        ProjectFiles.Of(Companies.Of(5, 1), packed: true).Single(file => file.Path == "sources/usage.yaml").Text.ShouldContain("data/events/*.csv.gz");
}
