using System.Numerics;
using System.Text.Json;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Metrics;
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

    /// <summary>Those that decide whatever the number of facts.</summary>
    private static readonly IReadOnlyList<IScanPass> Always = [.. ScanPasses.All.Where(pass => pass is not (PartMoments or PackDays or SkipAccounts))];

    /// <summary>How many of the choices of passes are run; the first is none, the last is all.</summary>
    private const int Runs = 16;

    /// <summary>
    /// A pass is chosen in a run that has an odd number of bits with its factor in common. The factors have odd numbers of bits, so that no two of them make a third one:
    /// any three passes are together in all eight ways (an orthogonal array of strength three).
    /// </summary>
    private static readonly int[] Factors = [1, 2, 4, 8, 7, 11, 13, 14];

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

        foreach (var passes in Choices(Always))
        {
            var rows = await ReadAsync(found, warehouse, passes);
            rows.SequenceEqual(found.Expected).ShouldBeTrue($"passes {string.Join(", ", passes.Select(pass => pass.GetType().Name))} gave:\n{string.Join('\n', rows)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_AsIfThereWereManyFacts_GivesExpectedRows(string name)
    {
        var found = All.Value[name];
        var warehouse = fixture.Empty();
        found.Facts().Store(warehouse.Connection);

        (await ReadAsync(found, warehouse, ScanPasses.All, manyFacts: 0)).ShouldBe(found.Expected);
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

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_FactsBehindValues_AreThoseThatCount(string name)
    {
        var found = All.Value[name];
        var warehouse = fixture.Empty();
        found.Facts().Store(warehouse.Connection);

        await new TracedCase(found, warehouse).CheckAsync();
    }

    [Fact]
    public void Choices_AnyThreePasses_AreTogetherInEveryWay()
    {
        var choices = Choices(Always).ToList();
        var places = Enumerable.Range(0, Always.Count).ToList();

        var ways =
            from first in places
            from second in places.Where(place => place > first)
            from third in places.Where(place => place > second)
            select choices.Select(choice => string.Concat(new[] { first, second, third }.Select(place => choice.Contains(Always[place]) ? '1' : '0'))).Distinct().Count();

        ways.ShouldAllBe(number => number == 8);
    }

    [Fact]
    public void Cases_Number_IsNotSmall() => All.Value.Count.ShouldBeGreaterThanOrEqualTo(25);

    private static async Task<List<string>> ReadAsync(MetricCase found, TestWarehouse warehouse, IReadOnlyList<IScanPass> passes, long manyFacts = StoredFacts.Many) => found.AsOf is { } asOf
        ? await warehouse.PopulationAsync(found.Plan(), new Instant(CaseTexts.Time(asOf)), passes, manyFacts: manyFacts)
        : await warehouse.PairsAsync(found.Plan(), found.PairList(), passes, manyFacts: manyFacts);

    private static IEnumerable<IReadOnlyList<IScanPass>> Choices(IReadOnlyList<IScanPass> passes) =>
        Enumerable.Range(0, Runs).Select(run => (IReadOnlyList<IScanPass>)[.. passes.Where((_, index) => int.IsOddInteger(BitOperations.PopCount((uint)(run & Factors[index]))))]);

    private static string Text(DuckRow row) => string.Join(" | ", Enumerable.Range(0, row.Count).Select(column => RawRows.Cell(row.Value(column))));

    private static string WithoutStart(string line)
    {
        var cells = line.Split(" | ");
        return string.Join(" | ", [cells[0], .. cells.Skip(2)]);
    }
}
