using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>What an import says of rows that a source does not keep.</summary>
public sealed class LeftOutTests
{
    [Fact]
    public async Task Import_WithACondition_CountsWhatItLeavesOut()
    {
        using var shell = new Shell();
        shell.WriteSample();
        var sources = Path.Combine(shell.Folder, "sources", "crm.yaml");
        await File.WriteAllTextAsync(sources, (await File.ReadAllTextAsync(sources)).Replace("files: data/events.csv", "files: data/events.csv\n    where: user in [\"u2\", \"u3\"]", StringComparison.Ordinal));

        var text = (await shell.DoAsync("import")).Output;
        var again = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[1];

        text.ReplaceLineEndings(" ").ShouldContain("left out usage, data/events.csv: 1 record, as the source says");
        (again.GetProperty("skipped").GetBoolean(), again.GetProperty("left_out").GetInt64(), again.GetProperty("refused").GetArrayLength()).ShouldBe((true, 1L, 0));
    }
}
