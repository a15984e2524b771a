using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>What is shown of an account names what people have entered about it.</summary>
public sealed class EnteredAboutAccountTests
{
    [Fact]
    public async Task Who_Account_ListsWhatPeopleEnteredAndStillCounts()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "yellow", "--until", "2024-12-08", "--note", "wait");
        await shell.DoAsync("pulse", "acme", "mood", "red", "--note", "gone");
        await shell.DoAsync("entries", "withdraw", "2", "--note", "back");

        (await shell.DoAsync("who", "acme")).Output.ShouldEndWith("\nEntered by people:\n  1: health of acme capped at yellow, by Ann until 2024-12-08: “wait”\n");
        (await shell.DoAsync("who", "acme", "--format", "json")).Json.GetProperty("entries").GetArrayLength().ShouldBe(1);
        (await shell.DoAsync("who", "bolt")).Output.ShouldNotContain("Entered by people");
    }

    [Fact]
    public async Task Account_ThatGotAnotherId_KeepsItsOverride()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "red", "--until", "withdrawn", "--note", "wait");
        shell.Write("sources/renames.yaml", """
            sources:
              renames:
                files: data/renames.csv
                known: when_occurred
                lineage: { account: old, kind: renamed, into: new, date: day }
            """);
        shell.Write("data/renames.csv", "old,new,day\nacme,acme2,2024-12-04\n");
        shell.Write("data/accounts.csv", SampleProject.Accounts + "acme2,Acme Two,pro\n");
        await shell.DoAsync("import");
        await shell.DoAsync("score", "--as-of", "2024-12-06");
        (await shell.DoAsync("explain", "acme2")).Output.ShouldContain("Capped at red (49.9) by Ann");
    }
}
