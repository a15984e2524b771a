using Hale.Core.Contracts;
using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Tests.Import.Contracts;

/// <summary>Every kind of rule is kept by some rows and broken by others.</summary>
public sealed class RuleTests : IDisposable
{
    private const string Good = "u1,A,login,2024-01-01T10:00:00Z,1\nu2,B,login,2024-01-02T10:00:00Z,2\n";

    private static readonly ContractLimits None = new(ContractLimit.Any, ContractLimit.Any);
    private static readonly RowCheck Negative = new("negative", new Comparison(ComparisonOperator.Less, new Reference("amount", ValueKind.Number, CanBeMissing: true), new NumberLiteral(0)));

    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    public static TheoryData<string, string, long, long, string> Cases => new()
    {
        { "unique", "u1,A,login,2024-01-03T10:00:00Z,3\n", 1, 2, "u1 in 2 rows" },
        { "not_null", ",A,login,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3" },
        { "not_null", "  ,A,login,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3" },
        { "accepted_values", "u3,A,logout,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3: logout" },
        { "accounts", "u3,C,login,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3: C" },
        { "relationships", "u9,A,login,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3: u9" },
        { "absent", "u3,A,login,2024-01-03T10:00:00Z,3\n", 3, 3, "usage.csv has no column nowhere" },
        { "types", "u3,A,login,2024-01-03T10:00:00Z,many\n", 1, 3, "usage.csv, record 3: " },
        { "types", "u3,A,login,someday,3\n", 1, 3, "usage.csv, record 3: " },
        { "refused", "u3,,login,2024-01-03T10:00:00Z,3\n", 1, 3, "usage.csv, record 3: " },
        { "events", "u3,A,export,2024-01-03T10:00:00Z,3\n", 1, 2, "export" },
        { "check", "u3,A,login,2024-01-03T10:00:00Z,-3\n", 1, 3, "usage.csv, record 3" },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task Rule_OfOneBadRow_IsBrokenAndOfNoneKept(string kind, string bad, long failing, long total, string example)
    {
        var rule = Rule(kind);
        Write(Good);
        await ImportAsync(rule);
        Verdict(rule).State.ShouldBe(kind == "absent" ? ContractState.Broken : ContractState.Passed);

        Write(Good + bad);
        await ImportAsync(rule);

        var verdict = Verdict(rule);
        (verdict.State, verdict.Failing, verdict.Total).ShouldBe((ContractState.Broken, failing, total));
        verdict.Examples.ShouldContain(text => text.StartsWith(example, StringComparison.Ordinal));

        Write(Good);
        await ImportAsync(rule);
        Verdict(rule).State.ShouldBe(kind == "absent" ? ContractState.Broken : ContractState.Passed);
    }

    [Fact]
    public async Task NewNames_AreBrokenUntilFilesChangeAgain()
    {
        ContractRule[] rules = [new ContractRule.OfHeader(Gone: false, None, null), new ContractRule.OfHeader(Gone: true, None, null), new ContractRule.OfEvents(null, None, null)];
        Write(Good);
        await ImportAsync(rules);
        States().ShouldBe("Passed Passed Passed");

        _rig.Write("usage.csv", "usage_id,account,event,at,price\nu1,A,logout,2024-01-01T10:00:00Z,1\n");
        var other = Usage(rules) with { Checks = [], Mapping = new RowMapping.Events("account", null, new EventName.FromColumn("event"), TestSources.At, null, []) };
        await _rig.ImportAsync(other, Ids());
        States().ShouldBe("Broken Broken Broken");
        _rig.Contracts.Select(contract => contract.Text).ShouldBe(["has 1 column more than before: price", "has 1 column fewer than before: amount", "has 1 event name that never came before: logout"]);

        await _rig.ImportAsync(other, Ids());
        States().ShouldBe("Broken Broken Broken");

        _rig.Write("usage.csv", "usage_id,account,event,at,price\nu1,A,logout,2024-01-02T10:00:00Z,1\n");
        await _rig.ImportAsync(other, Ids());
        States().ShouldBe("Passed Passed Passed");
    }

    [Fact]
    public async Task UnchangedFiles_AreNotJudgedAgain()
    {
        Write(Good);
        var rule = Rule("unique");
        await ImportAsync(rule);
        await ImportAsync(rule);
        _rig.Rows("SELECT contract, failing, total FROM contract_results").ShouldBe(["usage_id.unique 0 2"]);
    }

    [Fact]
    public async Task Values_InSeveralFiles_AreNotUnique()
    {
        _rig.Write("usage1.csv", "usage_id,account,event,at,amount\n" + Good);
        _rig.Write("usage2.csv", "usage_id,account,event,at,amount\nu2,B,login,2024-01-04T10:00:00Z,2\n");
        var rule = Rule("unique");
        await ImportAsync(rule);
        Verdict(rule).Examples.ShouldBe(["u2 in 2 rows"]);
    }

    private string States() => string.Join(' ', _rig.Contracts.Select(contract => contract.State));

    private ContractVerdict Verdict(ContractRule rule) => _rig.Contracts.Single(contract => contract.Contract == rule.Name);

    private Task ImportAsync(params ContractRule[] rules)
    {
        _rig.AccountsFromEvents = false;
        _rig.Write("ids.csv", "id,account,at,level\nu1,A,2024-01-01T10:00:00Z,1\nu2,A,2024-01-02T10:00:00Z,1\nu3,A,2024-01-03T10:00:00Z,1\n");
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Alpha,2023-01-01,,,\nB,Beta,2023-01-01,,,\n");
        return _rig.ImportAsync(Usage(rules), Ids(), TestSources.Crm());
    }

    private static SourceDefinition Usage(params ContractRule[] rules) => TestSources.Usage(new RowMapping.Events(
        "account", null, new EventName.FromColumn("event"), TestSources.At, null, [new PropertyColumn("amount", "amount", ValueKind.Number)])) with
    {
        Checks = [Negative],
        Contract = new SourceContract(rules) { ReadColumns = [.. rules.OfType<ContractRule.OfColumn>().Select(rule => rule.Column)] },
    };

    private static SourceDefinition Ids() => TestSources.Of("ids", new RowMapping.WideSeries("account", TestSources.At), "ids.csv") with
    {
        Contract = SourceContract.None with { ReadColumns = ["id"] },
    };

    private static ContractRule Rule(string kind) => kind switch
    {
        "unique" => new ContractRule.OfColumn("usage_id", new ColumnTest.Unique(), None, null),
        "not_null" => new ContractRule.OfColumn("usage_id", new ColumnTest.NotNull(), None, null),
        "absent" => new ContractRule.OfColumn("nowhere", new ColumnTest.NotNull(), None, null),
        "accepted_values" => new ContractRule.OfColumn("event", new ColumnTest.AcceptedValues(["login", "export"]), None, null),
        "accounts" => new ContractRule.OfColumn("account", new ColumnTest.Relationships(null, null), None, null),
        "relationships" => new ContractRule.OfColumn("usage_id", new ColumnTest.Relationships("ids", "id"), None, null),
        "types" => new ContractRule.OfRefusals(OnlyTypes: true, None, null),
        "refused" => new ContractRule.OfRefusals(OnlyTypes: false, None, null),
        "events" => new ContractRule.OfEvents(["login"], None, null),
        "check" => new ContractRule.OfCheck("negative", None, null),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no rule"),
    };

    private void Write(string rows) => _rig.Write("usage.csv", "usage_id,account,event,at,amount\n" + rows);
}
