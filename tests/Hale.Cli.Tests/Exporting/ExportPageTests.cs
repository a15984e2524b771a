using System.Text;
using Hale.Cli.Tests.Running;
using Hale.Engine.Exporting;

namespace Hale.Cli.Tests.Exporting;

/// <summary>The page that describes exported tables says what they are. <c>HALE_UPDATE_DOCS=1</c> writes it anew.</summary>
public sealed class ExportPageTests
{
    private const string Begin = "<!-- tables: printed from ExportTables -->\n";
    private const string End = "<!-- end of tables -->";

    [Fact]
    public void Page_ItsTables_AreThoseThatAreExported()
    {
        var path = Path.Combine(SharedData.Repository, "docs", "export.md");
        var page = File.ReadAllText(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("HALE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page = page[..from] + Tables() + page[to..]);
            to = page.IndexOf(End, StringComparison.Ordinal);
        }

        page[from..to].ShouldBe(Tables());
    }

    [Fact]
    public void Table_ItsKey_IsOfItsRequiredColumns()
    {
        foreach (var table in ExportTables.All)
        {
            table.Key.ShouldBeSubsetOf(table.Columns.Where(column => column.IsRequired).Select(column => column.Name));
            table.Columns.Select(column => column.Name).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task DbtSources_DescribeEveryColumn()
    {
        using var shell = new Shell();
        await shell.DoAsync("export", "--dbt-sources", "models/sources.yml", "--schema", "health");

        var text = await File.ReadAllTextAsync(Path.Combine(shell.Folder, "models", "sources.yml"));

        text.ShouldStartWith("version: 2\n\nsources:\n  - name: hale\n    description: \"Customer health scores, exported by hale export.\"\n    schema: \"health\"\n    loaded_at_field: computed_at\n    tables:\n      - name: scores\n");
        text.ShouldContain("          - name: account\n            description: \"The id of the account.\"\n            data_type: text\n            tests:\n              - not_null\n");
        text.Split("          - name: ").Length.ShouldBe(1 + ExportTables.All.Sum(table => table.Columns.Count));
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var table in ExportTables.All)
        {
            text.Append($"\n### {table.Name}\n{table.Meaning} A row is known by {string.Join(", ", table.Key.Select(key => $"`{key}`"))}.\n\n| column | type | meaning |\n| --- | --- | --- |\n");
            foreach (var column in table.Columns)
            {
                text.Append($"| `{column.Name}` | {Word(column)} | {column.Meaning} |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Word(ExportColumn column) => column.Type switch
    {
        ExportType.Text => "text",
        ExportType.Whole => "whole number",
        ExportType.Number => "number",
        ExportType.Truth => "true or false",
        ExportType.Moment => "moment",
    } + (column.IsRequired ? "" : ", or empty");
}
