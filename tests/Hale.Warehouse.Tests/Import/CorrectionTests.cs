using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>Rows that correct others: the corrected one no longer counts from when the correction is known.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Header = "id,corrects,account,kind,day,effective,amount,currency,reason,entered\n";

    private static readonly SourceDefinition Ledger = ContractSources.Outcomes(ContractSources.Ends with { Supersedes = ["corrects"] }, new KnownRule.FromColumn("entered")) with
    {
        Checks = [new RowCheck("corrects_unknown_id", new Reference(RowFields.CorrectsUnknown, ValueKind.Boolean, false))],
    };

    private readonly ImportRig _rig = new();

    [Fact]
    public async Task Correction_CountsFromWhenItIsKnown()
    {
        Write("ends.csv", "1,,A,churned,2023-01-10,,100,EUR,price,2023-01-11", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01");
        await _rig.ImportAsync(Ledger);
        Known("2023-01-20").ShouldBe("churned");
        Known("2023-02-10").ShouldBe("renewed");
        _rig.Rows("SELECT count(*) FROM outcomes").ShouldBe(["2"]);
    }

    [Fact]
    public async Task Chain_InEveryOrder_IsTheSame()
    {
        string[] rows = ["1,,A,churned,2023-01-10,,100,EUR,price,2023-01-11", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01", "3,2,A,contracted,2023-01-10,,120,EUR,,2023-03-01"];
        foreach (var order in new int[][] { [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
        {
            using var rig = new ImportRig();
            foreach (var place in order)
            {
                rig.Write($"ends{place}.csv", Header + rows[place] + "\n");
                await rig.ImportAsync(Ledger);
            }

            new[] { "2023-01-20", "2023-02-10", "2023-03-10" }.Select(day => HistorySources.At(rig, "outcomes", "outcome", day)).ShouldBe(["churned", "renewed", "contracted"], string.Join(',', order));
        }
    }

    [Fact]
    public async Task UnknownId_IsSuspect_UntilTheRowArrives()
    {
        Write("ends2.csv", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01");
        Suspects(await _rig.ImportAsync(Ledger)).ShouldBe([1]);
        Write("ends1.csv", "1,,A,churned,2023-01-10,,100,EUR,price,2023-01-11");
        Suspects(await _rig.ImportAsync(Ledger)).ShouldBe([0, 0]);
        Known("2023-01-20").ShouldBe("churned");
        Known("2023-02-10").ShouldBe("renewed");
    }

    [Fact]
    public async Task FileReadAgain_ChangesNothing()
    {
        Write("ends.csv", "1,,A,churned,2023-01-10,,100,EUR,price,2023-01-11", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01");
        await _rig.ImportAsync(Ledger);
        Write("ends.csv", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01", "1,,A,churned,2023-01-10,,100,EUR,price,2023-01-11", "3,,A,churned,2023-05-10,,100,EUR,price,2023-05-11");
        var receipt = await _rig.ImportOneAsync(Ledger);
        (receipt.Added, receipt.Known, receipt.Changed, receipt.Retracted).ShouldBe((1, 2, 0, 0));
        _rig.Rows("SELECT count(*) FROM outcomes").ShouldBe(["3"]);
        Known("2023-06-01").ShouldBe("churned | renewed");
    }

    [Fact]
    public async Task Circle_IsRefused()
    {
        Write("ends.csv", "1,2,A,churned,2023-01-10,,100,EUR,price,2023-01-11", "2,1,A,renewed,2023-01-10,,120,EUR,,2023-02-01", "3,3,A,renewed,2023-01-10,,120,EUR,,2023-02-01", "4,,A,renewed,2023-01-10,,120,EUR,,2023-02-01");
        var refusal = (await _rig.ImportOneAsync(Ledger)).Refused.ShouldHaveSingleItem();
        (refusal.Code, refusal.Count, refusal.FirstDetail).ShouldBe((RefusalCodes.IdConflict, 3, "the id \"1\" supersedes \"2\", which supersedes it in turn"));
        Known("2023-06-01").ShouldBe("renewed");
    }

    [Fact]
    public async Task Event_Corrected_NoLongerCountsAsActivity()
    {
        var source = TestSources.Usage(TestSources.Events with { Id = "id", Supersedes = ["corrects"] }, known: new KnownRule.AtImport());
        _rig.Write("usage.csv", "id,corrects,account,contact,event,at,amount\n1,,A,u,login,2023-01-01,1\n2,1,A,u,login,2023-01-05,1\n");
        await _rig.ImportAsync(source);
        _rig.Rows($"SELECT p_amount::INTEGER, id_low IS NOT NULL FROM events WHERE known_at <= {_rig.Now.Micros} AND closed_at > {_rig.Now.Micros}").ShouldBe(["1 True"]);
        _rig.Rows($"SELECT strftime(make_timestamp(min(first_fact_at)), '%d') FROM first_facts WHERE closed_at > {_rig.Now.Micros}").ShouldBe(["05"]);
    }

    public void Dispose() => _rig.Dispose();

    private string Known(string day) => HistorySources.At(_rig, "outcomes", "outcome", day);

    private static IEnumerable<long> Suspects(IEnumerable<FileReceipt> receipts) => receipts.Select(receipt => receipt.Suspect.ShouldHaveSingleItem().Count);

    private void Write(string file, params string[] rows) => _rig.Write(file, Header + string.Concat(rows.Select(row => row + "\n")));
}
