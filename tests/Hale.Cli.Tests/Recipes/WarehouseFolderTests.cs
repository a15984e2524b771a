using System.Text.RegularExpressions;
using Hale.Cli.Tests.Running;
using Hale.DuckDb;

namespace Hale.Cli.Tests.Recipes;

/// <summary>The sources that <c>docs/recipes.md</c> shows, over Parquet files as warehouses write them: what the page says of them holds.</summary>
public sealed partial class WarehouseFolderTests : IDisposable
{
    private const string Events = "VARCHAR event_id, DECIMAL(38,0) account_id, VARCHAR user_id, VARCHAR event_name, DECIMAL(18,2) amount, TIMESTAMP happened_at, TIMESTAMPTZ loaded_at";

    private readonly Shell _shell = new();

    public WarehouseFolderTests() => _shell.Write("hale.yaml", "project: Warehouse\ntime_zone: America/New_York\naccounts: from_events\n");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task DayFolders_AreReadOldOnesMayGoAndLateRowsAreNotKnownBefore()
    {
        Example("warehouse");
        _shell.Write("metrics/use.yaml", "metrics:\n  uses: { count: all, window: 7d, young: partial, gaps: ignore }\n  spend: { sum: amount, of: all, window: 7d, young: partial, gaps: ignore }\n");
        Parquet("events/day=2024-12-30", "part-0", Events, "('e1', 12345678901234567890, 'u1', 'login', 1.5, '2024-12-30 23:00', '2024-12-30 23:05:00+00')");
        Parquet(
            "events/day=2024-12-31", "part-0", Events, "('e2', 12345678901234567890, 'u1', 'login', 2.25, '2024-12-31 10:00', '2024-12-31 12:05:00+02')",
            "('e3', 12345678901234567890, 'u1', 'login', 4, '2024-12-30 10:00', '2024-12-31 20:00:00+00')");

        await _shell.DoAsync("import");
        (await Metrics("2024-12-30")).ShouldBe("12345678901234567890,2024-12-30,1.5,1");
        (await Metrics("2024-12-31")).ShouldBe("12345678901234567890,2024-12-31,7.75,3");

        Directory.Delete(Path.Combine(_shell.Folder, "warehouse/events/day=2024-12-30"), recursive: true);
        Parquet("events/day=2024-12-31", "part-0", Events, "('e2', 12345678901234567890, 'u1', 'login', 2.25, '2024-12-31 10:00', '2024-12-31 10:05:00+00')");
        var again = (await _shell.DoAsync("import", "--format", "json")).Json;
        again.GetProperty("files").EnumerateArray().Sum(one => one.GetProperty("retracted").GetInt64()).ShouldBe(1);
        again.GetRawText().ShouldContain("day=2024-12-30");
        (await Metrics("2024-12-31")).ShouldBe("12345678901234567890,2024-12-31,7.75,3");
    }

    [Fact]
    public async Task RowsThatChange_OfTheLatestFileCount()
    {
        const string Tickets = "DECIMAL(38,0) ticket_id, VARCHAR account_id, TIMESTAMP opened_at, TIMESTAMP solved_at, TIMESTAMP updated_at";
        Example("tickets");
        _shell.Write("metrics/desk.yaml", "metrics:\n  open_tickets: { count: ticket, where: open, window: all, gaps: ignore }\n  tickets: { count: ticket, window: all, gaps: ignore }\n");
        Parquet("tickets/day=2024-12-01", "0000_part_00", Tickets, "(1, 'acme', '2024-12-01 10:00', NULL, '2024-12-01 10:00')", "(2, 'acme', '2024-12-01 11:00', NULL, '2024-12-01 11:00')");
        Parquet("tickets/day=2024-12-05", "0000_part_00", Tickets, "(1, 'acme', '2024-12-01 10:00', '2024-12-05 09:00', '2024-12-05 09:00')");

        await _shell.DoAsync("import");

        (await Metrics("2024-12-31")).ShouldBe("acme,2024-12-31,1,2");
    }

    [Fact]
    public async Task JsonWithinACell_IsTakenApart()
    {
        const string Rows = "VARCHAR uuid, VARCHAR event, VARCHAR person_id, VARCHAR properties, TIMESTAMPTZ timestamp, TIMESTAMPTZ created_at";
        Example("product");
        _shell.Write("metrics/use.yaml", "metrics:\n  people: { distinct: contact, of: all, window: 7d, young: partial }\n");
        Parquet(
            "../data/events", "file", Rows, """('1', 'login', 'p1', '{"$groups":{"company":"acme"}}', '2024-12-31 10:00:00+00', '2024-12-31 10:00:00+00')""",
            """('2', 'login', 'p2', '{"$lib":"web"}', '2024-12-31 10:00:00+00', '2024-12-31 10:00:00+00')""");

        await _shell.DoAsync("import");

        (await Metrics("2024-12-31")).ShouldBe("acme,2024-12-31,1");
    }

    private async Task<string> Metrics(string day) => (await _shell.DoAsync("metrics", "--as-of", day, "--format", "csv")).Output.Split('\n')[1];

    /// <summary>Writes a source as the page shows it.</summary>
    private void Example(string name)
    {
        var page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "recipes.md"));
        _shell.Write($"sources/{name}.yaml", Fence().Matches(page).Single(fence => fence.Groups["name"].Value == name).Groups["text"].Value);
    }

    private void Parquet(string folder, string file, string columns, params string[] rows)
    {
        var path = Path.GetFullPath(Path.Combine(_shell.Folder, "warehouse", folder, file + ".parquet"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var typed = string.Join(", ", columns.Split(", ").Select(column => column.Split(' ') is [var type, var name] ? $"CAST({name} AS {type}) AS {name}" : column));
        var names = string.Join(", ", columns.Split(", ").Select(column => column.Split(' ')[1]));
        using var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [Path.GetDirectoryName(path)!] });
        using var connection = database.Connect();
        connection.Execute($"COPY (SELECT {typed} FROM (VALUES {string.Join(", ", rows)}) AS t({names})) TO {DuckSql.Literal(path)} (FORMAT parquet)");
    }

    [GeneratedRegex("^```yaml\n# sources/(?<name>[a-z]+)[.]yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();
}
