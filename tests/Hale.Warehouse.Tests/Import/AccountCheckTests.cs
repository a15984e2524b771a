using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>Checks that read what other files say of the account, and columns that the source declares.</summary>
public sealed class AccountCheckTests : IDisposable
{
    private const string Terms = "account,id,product,start,end,stopped,amount,currency,notice\n";
    private const string Ends = "account,id,kind,day,effective,amount,currency,reason\n";
    private static readonly RowCheck StillPaying = new("still_paying", Above(RowFields.AccountSubscriptions, 0));
    private static readonly RowCheck TwoTerms = new("two_terms", Above(RowFields.AccountSubscriptions, 1));
    private static readonly RowCheck Left = new("left", Above(RowFields.AccountOutcomes, 0));
    private readonly ImportRig _rig = new() { AccountsFromEvents = false };

    public AccountCheckTests() => _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2024-01-01,,,\nB,Best,2024-01-01,,,\nC,Cold,2024-01-01,,,\n");

    public void Dispose() => _rig.Dispose();

    [Theory]
    [InlineData("2024-01-31", 0)]
    [InlineData("2024-02-01", 1)]
    [InlineData("2024-04-30", 1)]
    [InlineData("2024-05-01", 0)]
    [InlineData("2024-06-01", 1)]
    [InlineData("2024-06-30", 1)]
    [InlineData("2024-07-01", 0)]
    [InlineData("2024-08-01", 1)]
    public async Task Subscriptions_AreThoseActiveAtTheMomentOfTheRow(string day, int suspect)
    {
        _rig.Write("terms.csv", Terms + "A,s1,,2024-02-01,2024-05-01,,,,\nA,s2,,2024-06-01,2025-01-01,2024-07-01,,,\nA,s3,,2024-08-01,,,,,\nB,s4,,2024-01-01,,,,,\n");
        _rig.Write("ends.csv", Ends + $"A,o1,churned,{day},,,,\n");

        (await ImportAsync(StillPaying))[2].Suspect.ShouldHaveSingleItem().Count.ShouldBe(suspect);
    }

    [Fact]
    public async Task OwnRows_OfSubscriptions_CountAmongThem()
    {
        _rig.Write("terms.csv", Terms + "A,s1,,2024-02-01,2024-05-01,,,,\nA,s2,,2024-03-01,,,,,\nA,s3,,2024-06-01,,,,,\nB,s4,,2024-01-01,,,,,\n");
        _rig.Write("ends.csv", Ends);

        var receipts = await _rig.ImportAsync(TestSources.Crm(), ContractSources.Subscriptions() with { Checks = [TwoTerms] });

        receipts[1].Suspect.ShouldBe([new Suspicion("two_terms", 2, 2)]);
    }

    [Fact]
    public async Task RowsOfAccounts_AreJudgedByOutcomesOfTheSameImport_AndOfLaterOnes()
    {
        _rig.Write("terms.csv", Terms);
        _rig.Write("ends.csv", Ends + "B,o1,churned,2024-05-01,,,,\nB,o2,ended_by_us,2024-05-01,,,,\nC,o3,renewed,2024-05-01,,,,\n");
        var crm = TestSources.Crm() with { Checks = [Left] };

        var first = await ImportAsync([crm, ContractSources.Outcomes()]);
        var second = await ImportAsync([crm, ContractSources.Outcomes()]);
        _rig.Write("ends.csv", Ends + "C,o3,wound_up,2024-05-01,,,,\nA,o4,churned_involuntary,2024-05-01,,,,\n");
        var third = await ImportAsync([crm, ContractSources.Outcomes()]);
        var fourth = await ImportAsync([crm, ContractSources.Outcomes()]);

        (first[0].Added, first[0].Suspect.Single()).ShouldBe((3, new Suspicion("left", 1, 2)));
        (second[0].Skipped, second[0].Suspect.Single()).ShouldBe((true, new Suspicion("left", 1, 2)));
        (third[0].Skipped, third[0].Known, third[0].Suspect.Single()).ShouldBe((false, 3, new Suspicion("left", 2, 1)));
        fourth[0].Skipped.ShouldBeTrue();
    }

    [Fact]
    public async Task RowsOfAccounts_AfterAnInterruption_AreJudgedByWhatItStored()
    {
        _rig.Write("ends.csv", Ends + "B,o1,churned,2024-05-01,,,,\n");
        var crm = TestSources.Crm() with { Checks = [Left] };
        _rig.Step = 1;

        await _rig.InterruptAsync(2, crm, ContractSources.Outcomes());

        _rig.Rows("SELECT count(*) FROM outcomes").ShouldBe(["1"]);
        (await _rig.ImportAsync(crm, ContractSources.Outcomes()))[0].Suspect.ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    [Fact]
    public async Task RowsOfAccounts_AreJudgedAtTheMomentOfTheImport()
    {
        _rig.Write("terms.csv", Terms + "A,s1,,2023-01-01,,,,,\nB,s2,,2023-01-01,2023-02-01,,,,\nC,s3,,2099-01-01,,,,,\n");

        var receipts = await ImportAsync([TestSources.Crm() with { Checks = [StillPaying] }, ContractSources.Subscriptions()]);

        receipts[0].Suspect.ShouldBe([new Suspicion("still_paying", 1, 1)]);
    }

    [Fact]
    public async Task DeclaredColumns_OfEveryType_CanBeRead()
    {
        _rig.Write("ends.csv", "account,id,kind,day,effective,amount,currency,reason,signed,trial,age\nA,o1,churned,2024-05-01,,,,,2024-06-01,yes,9\nA,o2,churned,2024-05-01,,,,,soon,maybe,old\nA,o3,churned,2024-05-01,,,,,2024-04-01,no,1\n");
        var signed = new TypedColumn("signed", "signed", AttributeType.Date);
        var trial = new TypedColumn("tried", "trial", AttributeType.Boolean);
        var age = new TypedColumn("age", "age", AttributeType.Number);
        RowCheck[] checks =
        [
            new("early", new Comparison(ComparisonOperator.Less, Number(RowFields.Time), Number("signed"))) { Columns = [signed] },
            new("old", Above("age", 5)) { Columns = [age] },
            new("trial", new Reference("tried", ValueKind.Boolean, CanBeMissing: true)) { Columns = [trial] },
        ];
        var source = ContractSources.Outcomes() with { Rows = RowPreparation.AsTheyStand with { Columns = [age, signed, trial] }, Checks = checks };

        var receipt = (await _rig.ImportAsync(TestSources.Crm(), source))[1];

        (receipt.Added, receipt.Refused.Count).ShouldBe((3, 0));
        receipt.Suspect.ShouldBe([new Suspicion("early", 1, 1), new Suspicion("old", 1, 1), new Suspicion("trial", 1, 1)]);
    }

    private static Comparison Above(string name, decimal limit) => new(ComparisonOperator.Greater, Number(name), new NumberLiteral(limit));

    private static Reference Number(string name) => new(name, ValueKind.Number, CanBeMissing: true);

    private Task<IReadOnlyList<FileReceipt>> ImportAsync(params RowCheck[] ofOutcomes) =>
        ImportAsync([TestSources.Crm(), ContractSources.Subscriptions(), ContractSources.Outcomes() with { Checks = ofOutcomes }]);

    private Task<IReadOnlyList<FileReceipt>> ImportAsync(SourceDefinition[] sources) => _rig.ImportAsync(sources);
}
