using System.Text.RegularExpressions;

namespace Hale.Tests.Docs;

public sealed partial class PublicDataPageTests
{
    [Fact]
    public void Page_ItsExamples_AreAProjectWithoutProblems()
    {
        using var project = new TestProject();
        var examples = Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "public-data.md")));
        foreach (Match example in examples)
        {
            project.With(example.Groups["file"].Value, example.Groups["text"].Value);
        }

        examples.Count.ShouldBe(4);
        project.Load().Diagnostics.ShouldBeEmpty();
    }

    [GeneratedRegex("^```yaml\n# (?<file>[a-z/.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
