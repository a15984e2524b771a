using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>Erasing a person reaches what the person has entered, in both stores.</summary>
public sealed class ErasedAuthorTests
{
    [Fact]
    public async Task Erase_Author_LeavesATokenInBothStoresAndNoByte()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("pulse", "acme", "mood", "green", "--note", "fine", "--author", "ana@example.com");
        await shell.DoAsync("override", "acme", "cap", "red", "--until", "withdrawn", "--note", "ask ana@example.com first", "--author", "ben");
        await shell.DoAsync("score", "--as-of", "2024-12-05");

        var plan = (await shell.DoAsync("erase", "--contact", "ana@example.com", "--dry-run")).Output;
        plan.ShouldSatisfyAllConditions(
            text => text.ShouldContain("operations.entries  author"), text => text.ShouldContain("mentions the id in a longer text and is left as it is"), text => text.ShouldContain("series"));
        await shell.DoAsync("erase", "--contact", "ana@example.com", "--yes");

        (await shell.DoAsync("entries", "--format", "csv")).Output.ShouldMatch("1,acme,pulse,mood,green,fine,erased-[0-9a-f]{32},");
        (await shell.DoAsync("import")).Error.ShouldBeEmpty();
        (await shell.DoAsync("metrics", "mood", "--as-of", "2024-12-05", "--format", "csv")).Output.ShouldContain("acme,2024-12-05,green");
    }
}
