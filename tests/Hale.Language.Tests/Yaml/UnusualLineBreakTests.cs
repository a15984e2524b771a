namespace Hale.Tests.Yaml;

/// <summary>The YAML engine counts U+0085 and U+2028 as line breaks, editors do not: places once lay on lines that no editor shows.</summary>
public sealed class UnusualLineBreakTests
{
    [Theory]
    [InlineData("project: a\u0085\ntime_zone: UTC\n§acounts: declared\n")]
    [InlineData("# one\u2028# two\nproject: a\ntime_zone: UTC\n§acounts: declared\n")]
    [InlineData("# \u2029\r\nproject: a\r\ntime_zone: UTC\r\n§acounts: declared\r\n")]
    public void Load_UnusualLineBreakBeforeAProblem_NamesTheLineOfEditors(string marked)
    {
        var line = marked[..marked.IndexOf('§', StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        using var project = TestProject.Sound().With("hale.yaml", marked.Replace("§", string.Empty, StringComparison.Ordinal));
        project.Load().Diagnostics.ShouldContain(found => found.Span.File == "hale.yaml" && found.Span.Line == line);
    }
}
