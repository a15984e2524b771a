using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

public sealed class SeriesImportTests : IDisposable
{
    private static readonly SourceDefinition Wide = TestSources.Of("metrics", new RowMapping.WideSeries("account", new TimeColumn("at", ByDay: true)), "metrics.csv");
    private static readonly SourceDefinition Long = TestSources.Of("metrics", new RowMapping.LongSeries("account", new TimeColumn("at", ByDay: true), "metric", "value"), "metrics.csv");
    private readonly ImportRig _rig = new();

    public static TheoryData<KnownRule> Rules => [new KnownRule.WhenOccurred(), new KnownRule.AtImport(), new KnownRule.FromColumn("at")];

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Wide_Cells_ArePoints()
    {
        _rig.SeriesKinds["nps"] = ValueKind.Number;
        _rig.Write("metrics.csv", "account,at,nps,tier\nA,2024-01-01,9,gold\nA,2024-01-02,,\nB,2024-01-01,nine,silver\n,2024-01-01,1,x\n");

        var receipt = await _rig.ImportOneAsync(Wide);

        (receipt.Records, receipt.Added, receipt.Known).ShouldBe((4, 2, 0));
        receipt.Refused.ShouldBe(
            [new Refusal("bad_value", 1, 3, "`nps` is \"nine\", not a number"), new Refusal("no_account", 1, 4, "`account` is empty")]);
        _rig.Rows("SELECT account, series, number, text FROM series ORDER BY ALL").ShouldBe(["A nps 9 9", "A tier  gold", "B tier  silver"]);
        _rig.Rows("SELECT account FROM first_facts ORDER BY ALL").ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task Wide_Again_AddsOnlyNewPoints()
    {
        _rig.Write("metrics.csv", "account,at,nps,tier\nA,2024-01-01,9,gold\nB,2024-01-01,8,\n");
        await _rig.ImportAsync(Wide);
        _rig.Write("metrics.csv", "account,at,tier,nps\nA,2024-01-01,gold,9\nB,2024-01-01,silver,8\nC,2024-01-01,,\n");

        var receipt = await _rig.ImportOneAsync(Wide);

        (receipt.Records, receipt.Added, receipt.Known).ShouldBe((3, 1, 1));
        _rig.Rows("SELECT count(*) FROM series").ShouldBe(["4"]);
        _rig.Rows("SELECT DISTINCT account FROM accounts ORDER BY ALL").ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task Wide_UnknownAccount_IsRefusedOnce()
    {
        _rig.AccountsFromEvents = false;
        _rig.Write("metrics.csv", "account,at,nps,tier\nA,2024-01-01,9,gold\n");

        var receipt = await _rig.ImportOneAsync(Wide);

        receipt.Refused.ShouldBe([new Refusal("unknown_account", 1, 1, "no source declares the account \"A\"")]);
        _rig.Rows("SELECT record, content FROM refused").ShouldBe(["""1 {"account":"A","series":"nps","time":"2024-01-01T00:00:00Z","value":"9"}"""]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Correction_OfAPoint_IsTheLaterOneAlsoWhenItComesBack(KnownRule known)
    {
        foreach (var row in new[] { "A,2024-01-01,9", "A,2024-01-01,3", "A,2024-01-01,9", "A,2024-01-01,9\n" })
        {
            _rig.Write("metrics.csv", $"account,at,nps\n{row}\n");
            await _rig.ImportAsync(Wide with { Known = known });
        }

        _rig.Rows("SELECT text FROM series ORDER BY occurred_at, known_at, import").ShouldBe(["9", "3", "9"]);
    }

    [Fact]
    public async Task Long_Points_AreStoredByTheirKind()
    {
        _rig.SeriesKinds["happy"] = ValueKind.Boolean;
        _rig.Write("metrics.csv", "account,at,metric,value\nA,2024-01-01,happy,yes\nA,2024-01-01,nps,9\nA,2024-01-01,nps,\nA,2024-01-01,happy,maybe\n");

        var receipt = await _rig.ImportOneAsync(Long);

        (receipt.Records, receipt.Added, receipt.Refused.ShouldHaveSingleItem().FirstRecord).ShouldBe((4, 2, 4));
        _rig.Rows("SELECT series, number, text FROM series ORDER BY ALL").ShouldBe(["happy 1 yes", "nps 9 9"]);
    }
}
