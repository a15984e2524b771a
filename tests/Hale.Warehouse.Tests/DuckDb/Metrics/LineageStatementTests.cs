using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Tests.Cases;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>What Hale prints of its statements where accounts have become others, and where none has.</summary>
public sealed class LineageStatementTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private static readonly Instant AsOf = new(CaseTexts.Time("2024-02-01T00:00Z"));

    [Fact]
    public void NoFactThatHolds_StatementsAreThoseWithoutAny()
    {
        var without = Print([]);

        Print(["a merged b 2024-02-01T00:00Z", "a merged b 2024-01-01T00:00Z known=2024-02-02T00:00Z", "a merged b 2024-01-01T00:00Z closed=2024-01-05T00:00Z", "a merged b 2024-01-01T00:00Z source=gone", "a merged z 2024-01-01T00:00Z"])
            .ShouldBe(without);
        without.ShouldNotContain("hale_");
        without.ShouldNotContain("generation");
    }

    [Fact]
    public void Merge_PrintedStatements_GiveTheSurvivorsValuesByThemselves()
    {
        var warehouse = Store(["a renamed b 2024-01-10T00:00Z"]);

        var rows = warehouse.Metrics().Explain(Plan(), AsOf).Select(statement => warehouse.Connection.Rows(statement).Select(Text).ToList()).ToList();

        rows.SelectMany(found => found).Order(StringComparer.Ordinal).ShouldBe(["b gold", "b 2 2", "c 1 1"], ignoreOrder: true);
    }

    private static MetricPlan Plan()
    {
        string[] lines = ["count", "count window=since_start", "attribute plan text"];
        return MetricPlan.For([.. lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, []))], null, Declared.All, ProjectZone.Utc);
    }

    private string Print(string[] lineage) => string.Join("\n;\n", Store(lineage).Metrics().Explain(Plan(), AsOf));

    private TestWarehouse Store(string[] lineage)
    {
        var warehouse = fixture.Empty();
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [.. new[] { "a start=2023-01-01T00:00Z", "b start=2024-01-10T00:00Z", "c start=2023-01-01T00:00Z" }.Select(FactTexts.Account)],
            Events = [.. new[] { "a login 2023-06-01T00:00Z", "b login 2024-01-12T00:00Z", "c login 2024-01-12T00:00Z" }.Select((line, index) => FactTexts.Event(line, index, []))],
            Attributes = [FactTexts.Attribute("a plan 2023-01-01T00:00Z text=gold")],
            Lineage = [.. lineage.Select(FactTexts.Lineage)],
        }.Store(warehouse.Connection);
        return warehouse;
    }

    private static string Text(DuckRow row) => string.Join(' ', Enumerable.Range(0, row.Count).Select(column => row.Value(column)));
}
