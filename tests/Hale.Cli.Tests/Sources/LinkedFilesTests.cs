using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>Data that live elsewhere and are linked into the project. The warehouse may read nothing outside the folders of the sources, and a link leads out of them.</summary>
public sealed class LinkedFilesTests
{
    [Theory]
    [InlineData("data/accounts.csv")]
    [InlineData("'data/*.csv'")]
    [InlineData("data")]
    [InlineData("'data/*/*.csv'")]
    public async Task Import_OfLinkedFiles_ReadsThem(string files)
    {
        using var elsewhere = new Shell();
        elsewhere.Write("accounts.csv", "id,start\na,2024-01-01\nb,2024-02-01\n");
        using var shell = new Shell();
        shell.Write("hale.yaml", "project: Linked\ntime_zone: UTC\n");
        shell.Write("sources/crm.yaml", $"sources:\n  crm:\n    files: {files}\n    known: when_occurred\n    accounts: {{ id: id, start: {{ date: start }} }}\n");
        Directory.CreateDirectory(Path.Combine(shell.Folder, "data"));
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "data", "accounts.csv"), Path.Combine(elsewhere.Folder, "accounts.csv"));
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "data", "folder"), elsewhere.Folder);

        var file = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0];

        file.GetProperty("added").GetInt64().ShouldBe(2);
    }
}
