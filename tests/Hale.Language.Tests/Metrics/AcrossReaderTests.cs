using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Trends;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Projects;

namespace Hale.Tests.Metrics;

public sealed class AcrossReaderTests
{
    [Fact]
    public void Peers_AsWritten_AreRead()
    {
        var rank = Of<Across.Rank>("{ percentile_rank: logins, within: [plan, is_active] }");
        (rank.Of, string.Join(' ', rank.Within)).ShouldBe(("logins", "plan is_active"));
        Of<Across.Rank>("{ percentile_rank: logins }").Within.ShouldBeEmpty();
        var percentile = Of<Across.Percentile>("{ population_percentile: logins, at: 90%, within: plan }");
        (percentile.Of, percentile.At, percentile.Within.Single()).ShouldBe(("logins", 0.9m, "plan"));
    }

    [Fact]
    public void Trends_RelativeToPeers_AreRead()
    {
        var change = Of<Across.Relative>("{ change: logins, as: difference, relative_to: peers, within: plan }");
        (change.Base, change.Trend, change.Within.Single()).ShouldBe(("logins", new Trend.Change(null, true), "plan"));
        Of<Across.Relative>("{ baseline: logins, periods: 4, relative_to: peers }").Within.ShouldBeEmpty();
    }

    [Fact]
    public void Children_AsWritten_AreRead()
    {
        var children = Of<Across.Children>("{ children: 'bands.health == \"red\"', as: share, weighted_by: logins, with: parent, deep: true, opt_out: is_active }");
        (children.Value.ToString(), children.Aggregate, children.WeightedBy).ShouldBe(("bands.health == \"red\"", ChildrenAggregate.Share, "logins"));
        (children.WithParent, children.Deep, children.OptOut?.ToString()).ShouldBe((true, true, "is_active"));
        Of<Across.Children>("{ children: logins / amount, as: mean }").ShouldSatisfyAllConditions(
            plain => plain.WithParent.ShouldBeFalse(), plain => plain.Deep.ShouldBeFalse(), plain => plain.OptOut.ShouldBeNull(), plain => plain.WeightedBy.ShouldBeNull());
        Of<Across.Children>("{ children: bands.health, as: worst }").Kind.ShouldBe(ValueKind.Text);
        Of<Across.Children>("{ children: plan, as: count }").Kind.ShouldBe(ValueKind.Number);
    }

    [Theory]
    [InlineData("{ children: logins }", "HALE2002", "say what is made of the children's values")]
    [InlineData("{ children: logins, as: average }", "HALE2006", "`mean`")]
    [InlineData("{ children: login, as: sum }", "HALE3002", "did you mean `logins`?")]
    [InlineData("{ children: scores.helth, as: mean }", "HALE3002", "did you mean `scores.health`?")]
    [InlineData("{ children: plan, as: mean }", "HALE5703", "`as: mean` needs a number; `plan` is a text")]
    [InlineData("{ children: bands.health, as: share }", "HALE5703", "`as: share` needs a condition")]
    [InlineData("{ children: plan, as: worst }", "HALE5703", "the band of a score")]
    [InlineData("{ children: logins, as: sum, weighted_by: amount }", "HALE5703", "takes no weights")]
    [InlineData("{ children: logins, as: mean, weighted_by: plan }", "HALE5701", "`plan` is a text")]
    [InlineData("{ children: logins, as: mean, opt_out: plan }", "HALE4012", "expected is true or false")]
    [InlineData("{ children: a, as: mean }", "HALE3008", "`a` → `a`")]
    public void Children_WhatMeansNothing_IsReported(string metric, string id, string says) => Report(Load(metric), id, says);

    [Fact]
    public void Children_OfAScoreThatReadsThem_IsACircle()
    {
        using var project = WithParents("{ children: scores.health, as: mean }").With("scores/base.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures: { a: { why: Families, linear: { from: 0, to: 100 } } }
            """);
        Report(project.Load(), "HALE5204", "`health` reads itself");
    }

    [Fact]
    public void Children_OfAnotherScore_ArePartOfTheDefinition()
    {
        using var project = WithParents("{ children: scores.health, as: mean }").With("scores/family.yaml", """
            score: family
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures: { a: { why: Families, linear: { from: 0, to: 100 } } }
            """);
        var load = project.Load();
        var loaded = load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        var family = loaded.Scores.Single(score => score.Name == "family");
        ScoreReads.Of(family).ShouldBeEmpty();
        var reached = ScoreReads.Reached(family, loaded.AllMetrics, loaded.Scores);
        reached.ShouldHaveSingleItem().Name.ShouldBe("health");
        var text = CanonicalDefinition.Of(family, reached, loaded.AllMetrics, loaded.Population).Text;
        text.ShouldContain("\"a\":{\"as\":\"Mean\",\"children\":\"scores.health\"}");
        text.ShouldContain("\"reads\":{\"health\":");
        text.ShouldContain("\"days_quiet\":");
    }

    [Fact]
    public void Population_ThatCompares_IsReported()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  rank: { percentile_rank: logins }\n  low: { formula: rank < 10% }")
            .With("hale.yaml", "project: Acme\ntime_zone: UTC\npopulation: low\n");
        Report(project.Load(), "HALE5705", "`rank`, which looks at other accounts");
    }

    [Fact]
    public void Parent_OfAnAccount_IsAnAttribute()
    {
        using var project = WithParents("{ attribute: parent }");
        var mapping = project.Load().Project.ShouldNotBeNull().Sources.Select(source => source.Mapping).OfType<RowMapping.Accounts>().Single();
        mapping.Attributes.ShouldContain(new AttributeColumn("parent", "parent_id", AttributeType.Text));
    }

    [Fact]
    public void Parent_DeclaredTwice_IsReported()
    {
        using var project = WithParents("{ attribute: parent }").With("sources/more.yaml", """
            sources:
              more:
                files: more.csv
                known: when_occurred
                accounts: { id: id, parent: up }
                attributes: { parent: text }
                valid_from: undated
            """);
        Report(project.Load(), "HALE3001", "`parent` is also one of the `attributes`");
    }

    private static T Of<T>(string metric)
        where T : Across
    {
        var load = Load(metric);
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.AccountsMetric>().Single().Across.ShouldBeOfType<T>();
    }

    private static ProjectLoad Load(string metric)
    {
        using var project = WithParents(metric);
        return project.Load();
    }

    private static TestProject WithParents(string metric) => TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  a: {metric}").With("sources/base.yaml", """
        sources:
          crm:
            files: data/accounts.csv
            known: when_occurred
            accounts: { id: account_id, parent: parent_id }
            attributes: { plan: text, active: boolean }
            valid_from: undated
          usage:
            files: data/events/*.csv.gz
            known: at_import
            events: { account: account_id, event: login, time: at, properties: { amount: number } }
        """);

    private static void Report(ProjectLoad load, string id, string says)
    {
        var found = load.Diagnostics.Where(found => found.Severity == Hale.Language.Diagnostics.Severity.Error).ShouldHaveSingleItem(string.Join('\n', load.Diagnostics));
        found.Id.ShouldBe(id);
        $"{found.Message} | {found.Fix}".ShouldContain(says);
    }
}
