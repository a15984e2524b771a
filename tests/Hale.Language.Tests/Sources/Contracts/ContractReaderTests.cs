using Hale.Core.Contracts;
using Hale.Core.Sources;

namespace Hale.Tests.Sources.Contracts;

public sealed class ContractReaderTests
{
    [Theory]
    [InlineData("{ columns: { id: unique } }", "id.unique: error if > 0")]
    [InlineData("{ columns: { id: [unique, not_null] } }", "id.unique: error if > 0", "id.not_null: error if > 0")]
    [InlineData("{ columns: { id: [unique: { severity: warn }] } }", "id.unique: warn if > 0")]
    [InlineData("{ columns: { id: [unique: { error_if: \">= 1%\" }] } }", "id.unique: error if >= 1 %")]
    [InlineData("{ columns: { id: { not_null: warn } } }", "id.not_null: warn if > 0")]
    [InlineData("{ columns: { k: { accepted_values: [a, b] } } }", "k.accepted_values a | b: error if > 0")]
    [InlineData("{ columns: { k: [accepted_values: { values: a, error_if: 10 }] } }", "k.accepted_values a: error if > 10")]
    [InlineData("{ columns: { a: { relationships: accounts } } }", "a.relationships accounts : error if > 0")]
    [InlineData("{ columns: { a: { relationships: usage } } }", "a.relationships usage a: error if > 0")]
    [InlineData("{ columns: { a: [relationships: { to: usage, field: b, severity: warn, warn_if: \"> 2\" }] } }", "a.relationships usage b: warn if > 2")]
    [InlineData("{ types: error, refused: { error_if: \"> 0.5%\" } }", "types: error if > 0 ", "refused: error if > 0.5 %")]
    [InlineData("{ new_columns: warn, missing_columns: error }", "new_columns: warn if > 0", "missing_columns: error if > 0")]
    [InlineData("{ new_columns: allow, new_events: allow }")]
    [InlineData("{ new_events: warn }", "new_events: warn if > 0")]
    [InlineData("{ new_events: [b, a] }", "new_events a | b: error if > 0")]
    [InlineData("{ new_events: { values: [a], severity: warn } }", "new_events a: warn if > 0")]
    [InlineData("{ checks: { negative: warn } }", "checks.negative: warn if > 0")]
    public void Contract_OfRules_SaysWhatFails(string contract, params string[] rules) =>
        Read(contract).Contract.Rules.Select(rule => $"{rule.Meaning}: {rule.Limits}").ShouldBe(rules.Select(rule => rule.TrimEnd()));

    [Fact]
    public void Contract_OfRhythms_KnowsItsLimits()
    {
        var contract = Read("{ freshness: { warn_after: 12h, error_after: 3d, then: stale }, volume: { weeks: 6, warn_below: 60%, error_above: 300% } }").Contract;
        contract.Freshness.ShouldBe(new FreshnessContract(0.5m, 3, ContractEffect.Stale));
        contract.Volume.ShouldBe(new VolumeContract(6, null) { WarnBelow = 0.6m, ErrorAbove = 3 });
    }

    [Fact]
    public void Columns_ThatAnyContractReads_AreKnownToTheirSource()
    {
        using var project = TestProject.Sound().With("sources/b.yaml", Text("{ columns: { x: { relationships: { to: usage, field: user_id } }, y: unique } }"));
        var sources = project.Load().Project.ShouldNotBeNull().Sources.ToDictionary(source => source.Name, source => string.Join(' ', source.Contract.ReadColumns));
        (sources["b"], sources["usage"], sources["crm"]).ShouldBe(("x y", "user_id", string.Empty));
    }

    private static SourceDefinition Read(string contract)
    {
        using var project = TestProject.Sound().With("sources/b.yaml", Text(contract));
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics.Select(found => $"{found.Span} {found.Message}"))).Sources.Single(source => source.Name == "b");
    }

    private static string Text(string contract) =>
        $"sources:\n  b:\n    files: b.csv\n    known: when_occurred\n    contract: {contract}\n    events: {{ account: id, event: e, date: day, properties: {{ amount: number }} }}\n    checks: {{ negative: amount < 0 }}\n";
}
