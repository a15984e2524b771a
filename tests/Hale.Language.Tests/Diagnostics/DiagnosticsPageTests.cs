using Hale.Language.Diagnostics;

namespace Hale.Tests.Diagnostics;

public sealed class DiagnosticsPageTests
{
    [Fact]
    public void Page_InTheRepository_IsPrintedFromTheCatalogue()
    {
        var path = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        if (Environment.GetEnvironmentVariable("HALE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, DiagnosticsPage.Print());
        }

        File.ReadAllText(path).ShouldBe(DiagnosticsPage.Print(), "run the tests of Hale.Language with HALE_UPDATE_DOCS=1");
    }
}
