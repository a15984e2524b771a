using Hale.Core.Sources;

namespace Hale.Intake.Tests.Finding;

public sealed class SourcePathsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_WithoutAFormat_IsEveryFileOfAKnownEnding()
    {
        _folder.Write("in/a.csv", "account,at\na,2024-01-31\n");
        _folder.Write("in/b.tsv", "account\tat\nb\t2024-01-31\n");
        _folder.Write("in/c.jsonl", """{"account":"c","at":"2024-01-31"}""" + "\n");
        _folder.Write("in/notes.txt", "no data");
        _folder.Write("in/.hidden.csv", "no data");
        _folder.Write("in/deeper/d.csv", "no data");

        (await NamesAsync("in", new FileFormat.ByEnding())).ShouldBe(["in/a.csv", "in/b.tsv", "in/c.jsonl"]);
        (await NamesAsync("in/", Sources.Csv)).ShouldBe(["in/a.csv"]);
        (await NamesAsync("in/", new FileFormat.JsonLines())).ShouldBe(["in/c.jsonl"]);
    }

    [Fact]
    public async Task List_OfPatterns_IsEachFileOnce()
    {
        _folder.Write("a.csv", "account,at\na,2024-01-31\n");
        _folder.Write("x/b.csv", "account,at\nb,2024-01-31\n");

        (await NamesAsync(new SourceFiles("x/*.csv", "a.csv", "**/*.csv"), Sources.Csv)).ShouldBe(["a.csv", "x/b.csv"]);
    }

    [Fact]
    public async Task List_WithAPatternThatFindsNothing_IsAProblem()
    {
        _folder.Write("a.csv", "account,at\na,2024-01-31\n");
        var problem = await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins) with { Files = new SourceFiles("a.csv", "b.csv") });

        (problem.Message, problem.Fix).ShouldBe(("no file matches b.csv", "Put the files there, or change the source's files (did you mean a.csv?)."));
    }

    [Fact]
    public async Task Folder_WithoutFiles_IsAProblem()
    {
        _folder.Write("in/notes.txt", "no data");

        (await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins, "in", new FileFormat.ByEnding()))).Message.ShouldBe("the folder in holds no file of the source's format");
    }

    [Fact]
    public async Task File_WithoutAnEnding_NeedsAFormat()
    {
        _folder.Write("export", "account,at\na,2024-01-31\n");

        (await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins, "export", new FileFormat.ByEnding()))).Message.ShouldBe("export has an ending that does not tell its format");
        (await NamesAsync("export", Sources.Csv)).ShouldBe(["export"]);
    }

    private async Task<IEnumerable<string>> NamesAsync(SourceFiles files, FileFormat format)
    {
        var reading = await Staged.OpenAsync(_folder, Sources.Source(Sources.Logins) with { Files = files, Format = format });
        reading.Problems.ShouldBeEmpty();
        return reading.Files.Select(file => file.Name);
    }
}
