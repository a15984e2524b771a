using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

public sealed class CheckTests : IDisposable
{
    private static readonly Reference Time = new(RowFields.Time, ValueKind.Number, CanBeMissing: false);
    private static readonly Reference Start = new(RowFields.AccountStart, ValueKind.Number, CanBeMissing: true);
    private static readonly Reference Amount = new("amount", ValueKind.Number, CanBeMissing: true);
    private static readonly RowCheck BeforeStart = new("before_start", new Comparison(ComparisonOperator.Less, Time, Start));
    private static readonly RowCheck Negative = new("negative", new Comparison(ComparisonOperator.Less, Amount, new NumberLiteral(0)));
    private static readonly RowCheck InFuture = new("in_future", new Comparison(
        ComparisonOperator.Greater, Time, new Arithmetic(ArithmeticOperator.Add, new Reference(RowFields.Imported, ValueKind.Number, false), new NumberLiteral(1000))));
    private readonly ImportRig _rig = new() { AccountsFromEvents = false };

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Events_SuspectOnes_AreStoredCountedAndListed()
    {
        WriteAccounts("2024-01-02");
        WriteEvents();

        var receipt = await ImportAsync();

        (receipt.Records, receipt.Added).ShouldBe((5, 4));
        receipt.Suspect.ShouldBe([new Suspicion("before_start", 1, 2), new Suspicion("in_future", 1, 5), new Suspicion("negative", 2, 2)]);
        (await ListAsync(SetAsideKind.Suspect)).ShouldBe(
        [
            """usage 2 before_start {"account":"A","event":"login","contact":null,"time":"2024-01-01T10:00:00Z","id":null,"amount":-1.000000}""",
            """usage 2 negative {"account":"A","event":"login","contact":null,"time":"2024-01-01T10:00:00Z","id":null,"amount":-1.000000}""",
            """usage 4 negative {"account":"A","event":"login","contact":null,"time":"2024-01-03T10:00:00Z","id":null,"amount":-2.000000}""",
            """usage 5 in_future {"account":"A","event":"login","contact":null,"time":"2099-01-01T10:00:00Z","id":null,"amount":null}""",
        ]);
        (await ListAsync(SetAsideKind.Refused)).ShouldHaveSingleItem().ShouldStartWith("usage 1 bad_time");
    }

    [Fact]
    public async Task UnchangedFile_StillShowsWhatIsSuspect()
    {
        WriteAccounts("2024-01-02");
        WriteEvents();
        var first = await ImportAsync();

        var again = await ImportAsync();

        (again.Skipped, again.Suspect.SequenceEqual(first.Suspect)).ShouldBe((true, true));
    }

    [Fact]
    public async Task AccountsThatChanged_AreLookedAtAgain()
    {
        WriteAccounts("2024-01-02");
        WriteEvents();
        await ImportAsync();
        WriteAccounts("2024-02-01");

        var receipt = await ImportAsync();

        (receipt.Skipped, receipt.Added, receipt.Known).ShouldBe((false, 0, 4));
        receipt.Suspect[0].ShouldBe(new Suspicion("before_start", 3, 2));
    }

    [Fact]
    public async Task OtherChecks_ReadTheFileAgain()
    {
        WriteAccounts("2024-01-02");
        WriteEvents();
        await ImportAsync();

        var receipt = await ImportAsync(Negative);

        (receipt.Skipped, receipt.Suspect.ShouldHaveSingleItem()).ShouldBe((false, new Suspicion("negative", 2, 2)));
    }

    [Fact]
    public async Task Accounts_AttributesAndOwnDates_CanBeChecked()
    {
        WriteAccounts("2024-01-02,2024-01-01,pro,3");
        var ends = new RowCheck("ends_before_start", new Comparison(ComparisonOperator.Less, new Reference(RowFields.AccountEnd, ValueKind.Number, true), Start));
        var few = new RowCheck("few_seats", new Comparison(ComparisonOperator.Less, new Reference("seats", ValueKind.Number, true), new NumberLiteral(5)));

        var receipt = await _rig.ImportOneAsync(TestSources.Crm() with { Checks = [ends, few] });

        receipt.Suspect.ShouldBe([new Suspicion("ends_before_start", 1, 1), new Suspicion("few_seats", 1, 1)]);
    }

    [Fact]
    public async Task WideSeries_RecordWithTwoSuspectCells_CountsOnce()
    {
        _rig.AccountsFromEvents = true;
        _rig.SeriesKinds["a"] = ValueKind.Number;
        _rig.SeriesKinds["b"] = ValueKind.Number;
        _rig.Write("metrics.csv", "account,at,a,b\nA,2024-01-01,1,2\nA,2024-01-02,-1,-2\n");
        var negative = new RowCheck("negative", new Comparison(ComparisonOperator.Less, new Reference(RowFields.Value, ValueKind.Number, true), new NumberLiteral(0)));

        var receipt = await _rig.ImportOneAsync(TestSources.Of("metrics", new RowMapping.WideSeries("account", new TimeColumn("at", true)), "metrics.csv") with { Checks = [negative] });

        receipt.Suspect.ShouldBe([new Suspicion("negative", 1, 2)]);
    }

    private async Task<FileReceipt> ImportAsync(params RowCheck[] checks) =>
        (await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage() with { Checks = checks.Length > 0 ? checks : [BeforeStart, InFuture, Negative] }))[1];

    private async Task<List<string>> ListAsync(SetAsideKind kind)
    {
        var lines = new List<string>();
        await foreach (var record in _rig.Store.SetAsideAsync(kind, "usage", CancellationToken.None))
        {
            lines.Add($"{record.Source} {record.Record} {record.Reason} {record.Content}");
        }

        return lines;
    }

    private void WriteAccounts(string rest) => _rig.Write("crm.csv", $"id,name,start,end,plan,seats\nA,Acme,{rest}{new string(',', 3 - rest.Count(letter => letter == ','))}\n");

    private void WriteEvents() => _rig.Write(
        "usage.csv",
        "account,contact,event,at,amount\nA,,login,soon,\nA,,login,2024-01-01T10:00:00Z,-1\nA,,login,2024-01-02T10:00:00Z,\nA,,login,2024-01-03T10:00:00Z,-2\nA,,login,2099-01-01T10:00:00Z,\n");
}
