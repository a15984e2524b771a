using Hale.Intake.Finding;

namespace Hale.Intake.Tests.Finding;

public sealed class FilePatternTests
{
    [Theory]
    [InlineData("data/*.csv", "data/a.csv data/b.csv")]
    [InlineData("data/?.csv", "data/a.csv data/b.csv")]
    [InlineData("**/*.csv", "data/2024/01/c.csv data/a.csv data/b.csv top.csv")]
    [InlineData("data/**/c.csv", "data/2024/01/c.csv")]
    [InlineData("data/**", "data/2024/01/c.csv data/a.csv data/b.csv")]
    [InlineData("da*/20*/*/c.csv", "data/2024/01/c.csv")]
    [InlineData("top.csv", "top.csv")]
    [InlineData("./data/../top.csv", "top.csv")]
    [InlineData("*.parquet", "")]
    [InlineData("nowhere/*.csv", "")]
    public void Find_Pattern_GivesItsFilesInOrder(string pattern, string expected)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "top.csv", "data/b.csv", "data/a.csv", "data/.hidden.csv", "data/2024/01/c.csv", ".hale/x.csv" })
        {
            folder.Write(name, "x");
        }

        var found = FilePattern.Find(pattern, folder.Path).Select(path => Path.GetRelativePath(folder.Path, path));

        string.Join(' ', found).ShouldBe(expected);
    }

    [Fact]
    public void Find_AbsolutePattern_LooksThere()
    {
        using var folder = new TempFolder();
        var path = folder.Write("data/a.csv", "x");

        FilePattern.Find(folder.Path + "/data/*.csv", "/").ShouldBe([path]);
    }

    [Theory]
    [InlineData("seats", "seat", "seat")]
    [InlineData("account_id", "Account ID", "Account ID")]
    [InlineData("zebra", "account", null)]
    public void Nearest_Name_IsTheOneMeant(string name, string candidate, string? expected) => Nearest.To(name, [candidate, "something else"]).ShouldBe(expected);
}
