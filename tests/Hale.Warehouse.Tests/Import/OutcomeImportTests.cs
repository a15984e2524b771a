using Hale.Core.Sources;

namespace Hale.Tests.Import;

public sealed class OutcomeImportTests : IDisposable
{
    private const string Header = "account,id,kind,day,effective,amount,currency,reason\n";
    private const string Rows = "A,o1,churned,2024-05-01,2024-06-01,12.5,USD,price\nB,o2,renewed,2024-02-01,,,,\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Rows_AreStoredAsTheySay()
    {
        Write(Rows);

        var receipt = await _rig.ImportOneAsync(ContractSources.Outcomes());

        (receipt.Records, receipt.Added).ShouldBe((2, 2));
        Stored("true").ShouldBe(["A churned 2024-05-01 2024-06-01 12.500000 USD price 0", "B renewed 2024-02-01 2024-02-01    0"]);
        _rig.Rows("SELECT account FROM first_facts ORDER BY account").ShouldBe(["A", "B"]);
        _rig.Rows("SELECT count(*) FROM source_reach").ShouldBe(["0"]);
    }

    [Fact]
    public async Task ChangedFile_AddsChangesAndRetracts()
    {
        Write(Rows);
        await _rig.ImportAsync(ContractSources.Outcomes());
        Write("A,o1,churned_involuntary,2024-05-01,2024-06-01,12.5,USD,price\nC,o3,merged,2024-02-01,,,,\n");

        var receipt = await _rig.ImportOneAsync(ContractSources.Outcomes());
        var before = _rig.Facts();
        var again = await _rig.ImportOneAsync(ContractSources.Outcomes());

        (receipt.Added, receipt.Changed, receipt.Known, receipt.Retracted).ShouldBe((1, 1, 0, 1));
        Stored("closed_by IS NULL").ShouldBe(["A churned_involuntary 2024-05-01 2024-06-01 12.500000 USD price 0", "C merged 2024-02-01 2024-02-01    0"]);
        (again.Skipped, _rig.Facts().SequenceEqual(before)).ShouldBe((true, true));
    }

    [Fact]
    public async Task KnownColumn_SaysWhen()
    {
        _rig.Write("ends1.csv", "account,day,seen\nA,2024-05-01,2024-05-03\n");
        var mapping = new RowMapping.Outcomes("account", new OutcomeRule.Fixed(Core.Outcomes.OutcomeKind.WoundUp), new TimeColumn("day", ByDay: true));

        await _rig.ImportAsync(ContractSources.Outcomes(mapping, new KnownRule.FromColumn("seen")));

        _rig.Rows("SELECT outcome, make_timestamp(known_at)::VARCHAR FROM outcomes").ShouldBe(["wound_up 2024-05-04 00:00:00"]);
    }

    [Fact]
    public async Task Events_ThatAreOutcomesNow_NoLongerCount()
    {
        _rig.Write("ends1.csv", "account,day\nA,2024-05-01\nB,2024-06-01\n");
        var day = new TimeColumn("day", ByDay: true);
        await _rig.ImportAsync(TestSources.Of("churn", new RowMapping.Events("account", null, new EventName.Fixed("churned"), day, null, []), "ends1.csv"));

        var receipt = await _rig.ImportOneAsync(TestSources.Of("churn", new RowMapping.Outcomes("account", new OutcomeRule.Fixed(Core.Outcomes.OutcomeKind.Churned), day), "ends1.csv"));

        (receipt.Added, receipt.Retracted).ShouldBe((2, 2));
        _rig.Rows("SELECT (SELECT count(*) FROM events WHERE closed_by IS NULL), (SELECT count(*) FROM outcomes WHERE closed_by IS NULL)").ShouldBe(["0 2"]);
        _rig.Rows("SELECT account FROM first_facts ORDER BY account").ShouldBe(["A", "B"]);
        _rig.Rows("SELECT count(*) FROM source_reach").ShouldBe(["0"]);
    }

    private void Write(string rows) => _rig.Write("ends1.csv", Header + rows);

    private List<string> Stored(string condition) => _rig.Rows(
        $"""
        SELECT account, outcome, strftime(make_timestamp(occurred_at), '%Y-%m-%d'), strftime(make_timestamp(effective_at), '%Y-%m-%d'), amount, currency, reason, known_at - occurred_at
        FROM outcomes WHERE {condition} ORDER BY account
        """);
}
