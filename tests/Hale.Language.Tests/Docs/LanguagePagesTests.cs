using System.Text.RegularExpressions;

namespace Hale.Tests.Docs;

public sealed partial class LanguagePagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "language");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)!).Where(name => name != "README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_ItsExamples_AreAProjectWithoutProblems(string page)
    {
        using var project = new TestProject();
        foreach (var (file, text) in Examples("project-files.md").Concat(page == "project-files.md" ? [] : Examples(page)))
        {
            File.Exists(Path.Combine(project.Folder, file)).ShouldBeFalse($"{file} stands twice");
            project.With(file, text);
        }

        var load = project.Load();
        load.Diagnostics.ShouldBeEmpty();
        load.Project.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryYamlBlock_NamesItsFile(string page)
    {
        var text = File.ReadAllText(Path.Combine(Folder, page));
        Examples(page).Count.ShouldBe(Regex.Count(text, "^```yaml$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
    }

    private static IReadOnlyList<(string File, string Text)> Examples(string page) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(match => (match.Groups["file"].Value, match.Groups["text"].Value))];

    [GeneratedRegex("^```yaml\n# (?<file>[a-z/.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
