using Hale.Core.Sources;
using Hale.Intake.Finding;

namespace Hale.Intake.Tests.Finding;

public sealed class LinkedFilesTests : IDisposable
{
    private readonly TempFolder _project = new();
    private readonly TempFolder _elsewhere = new();

    public void Dispose()
    {
        _project.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("data/*.csv", "data/linked.csv")]
    [InlineData("data", "data/linked.csv")]
    [InlineData("data/linked.csv", "data/linked.csv")]
    [InlineData("data/plain.csv", "")]
    [InlineData("data/*/a.csv", "data/folder/a.csv")]
    [InlineData("data/folder/a.csv", "")]
    [InlineData("nowhere/*.csv", "")]
    public void Of_APattern_IsWhatLiesElsewhere(string pattern, string expected)
    {
        var target = _elsewhere.Write("in/a.csv", "x");
        _project.Write("data/plain.csv", "x");
        _project.Write("data/own/a.csv", "x");
        File.CreateSymbolicLink(Path.Combine(_project.Path, "data", "linked.csv"), target);
        Directory.CreateSymbolicLink(Path.Combine(_project.Path, "data", "folder"), Path.Combine(_elsewhere.Path, "in"));

        var found = LinkedFiles.Of(new SourceFiles(pattern), _project.Path).Select(path => Path.GetRelativePath(_project.Path, path));

        string.Join(' ', found).ShouldBe(expected);
    }

    [Fact]
    public void Of_APatternTwice_IsEachFileOnce()
    {
        File.CreateSymbolicLink(Path.Combine(_project.Path, "a.csv"), _elsewhere.Write("a.csv", "x"));

        LinkedFiles.Of(new SourceFiles("*.csv", "a.csv"), _project.Path).ShouldHaveSingleItem();
    }
}
