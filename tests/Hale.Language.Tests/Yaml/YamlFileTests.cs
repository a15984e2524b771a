using System.Text;
using Hale.Language.Diagnostics;

namespace Hale.Tests.Yaml;

public sealed class YamlFileTests
{
    [Fact]
    public void Load_FolderWithoutHaleYaml_SaysSo()
    {
        using var project = TestProject.Sound().Without("hale.yaml");
        Only(project).ShouldBe(("HALE1001", "hale.yaml:1:1"));
    }

    [Fact]
    public void Load_LinkToNothing_IsUnreadable()
    {
        using var project = TestProject.Sound();
        File.CreateSymbolicLink(Path.Combine(project.Folder, "metrics", "gone.yaml"), Path.Combine(project.Folder, "nothing"));
        Only(project).ShouldBe(("HALE1002", "metrics/gone.yaml:1:1"));
    }

    [Fact]
    public void Load_FileOfSixMegabytes_IsTooLarge()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", new byte[6 * 1024 * 1024]);
        Only(project).ShouldBe(("HALE1003", "metrics/b.yaml:1:1"));
    }

    [Fact]
    public void Load_FileInWindows1252_NamesTheByte()
    {
        using var project = TestProject.Sound().With("hale.yaml", [.. Encoding.ASCII.GetBytes("time_zone: UTC\nproject: M"), 0xFC, .. Encoding.ASCII.GetBytes("ller\n")]);
        Only(project).ShouldBe(("HALE1004", "hale.yaml:2:1"));
        project.Load().Diagnostics[0].Message.ShouldBe("byte 25 (0xFC) on line 2 is not UTF-8");
    }

    [Fact]
    public void Load_ByteOrderMark_IsSkipped()
    {
        using var project = TestProject.Sound().With("hale.yaml", "\uFEFFproject: Acme\ntime_zone: UTC\n");
        project.Load().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Load_WindowsLineEnds_KeepPlaces()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", "metrics:\r\n  a:\r\n    formula: logins +\r\n      logimz\r\n");
        Only(project).ShouldBe(("HALE3002", "metrics/b.yaml:4:7"));
    }

    [Fact]
    public void Load_BrokenFile_DoesNotHideOthersNorBlameThem()
    {
        using var project = TestProject.Sound().With("metrics/base.yaml", "metrics: [").With("hale.yaml", "project: Acme\ntime_zone: Nowhere\n");
        project.Load().Diagnostics.Select(found => found.Id).ShouldBe(["HALE2010", "HALE1005"]);
    }

    [Fact]
    public void Load_BrokenSource_DoesNotBlameMetrics()
    {
        using var project = TestProject.Sound().With("sources/base.yaml", "sources: { usage: 7 }");
        Only(project).ShouldBe(("HALE2003", "sources/base.yaml:1:19"));
    }

    private static (string Id, string Place) Only(TestProject project)
    {
        var load = project.Load();
        load.Project.ShouldBeNull();
        var diagnostic = load.Diagnostics.Where(found => found.Severity == Severity.Error).ShouldHaveSingleItem();
        return (diagnostic.Id, diagnostic.Span.ToString());
    }
}
