using System.Text.Json;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Tests.Facts;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.Cases;

public sealed class MetricCaseTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<Dictionary<string, MetricCase>> All = new(() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json")
        .SelectMany(file => JsonSerializer.Deserialize<MetricCase[]>(File.ReadAllText(file), Json)!)
        .ToDictionary(found => found.Name));

    public static TheoryData<string> Names => [.. All.Value.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_AnyPasses_GivesExpectedRows(string name)
    {
        var found = All.Value[name];
        var warehouse = fixture.Empty();
        found.Facts().Store(warehouse.Connection);

        foreach (var passes in Subsets(ScanPasses.All))
        {
            var rows = await ReadAsync(found, warehouse, passes);
            rows.SequenceEqual(found.Expected).ShouldBeTrue($"passes {string.Join(", ", passes.Select(pass => pass.GetType().Name))} gave:\n{string.Join('\n', rows)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_HandWrittenSql_GivesExpectedValues(string name)
    {
        var found = All.Value[name];
        var warehouse = fixture.Empty();
        found.Facts().Store(warehouse.Connection);
        warehouse.Connection.Execute("CREATE OR REPLACE TEMP MACRO moment(t) AS epoch_us(CAST(t AS TIMESTAMPTZ))");

        warehouse.Connection.Rows(found.Check).Select(Text).ShouldBe(found.Expected.Select(WithoutStart));
    }

    [Fact]
    public void Cases_Number_IsNotSmall() => All.Value.Count.ShouldBeGreaterThanOrEqualTo(25);

    private static async Task<List<string>> ReadAsync(MetricCase found, TestWarehouse warehouse, IReadOnlyList<IScanPass> passes) => found.AsOf is { } asOf
        ? await warehouse.PopulationAsync(found.Plan(), new Instant(CaseTexts.Time(asOf)), passes)
        : await warehouse.PairsAsync(found.Plan(), found.PairList(), passes);

    private static IEnumerable<IReadOnlyList<IScanPass>> Subsets(IReadOnlyList<IScanPass> passes) =>
        Enumerable.Range(0, 1 << passes.Count).Select(bits => (IReadOnlyList<IScanPass>)[.. passes.Where((_, index) => (bits & (1 << index)) != 0)]);

    private static string Text(DuckRow row) => string.Join(" | ", Enumerable.Range(0, row.Count).Select(column => RawRows.Cell(row.Value(column))));

    private static string WithoutStart(string line)
    {
        var cells = line.Split(" | ");
        return string.Join(" | ", [cells[0], .. cells.Skip(2)]);
    }
}
