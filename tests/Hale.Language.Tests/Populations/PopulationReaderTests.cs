using Hale.Core.Populations;

namespace Hale.Tests.Populations;

public sealed class PopulationReaderTests
{
    private const string Head = "project: Acme\ntime_zone: Europe/Berlin\n";

    [Fact]
    public void Population_NotWritten_IsEveryone() => Read(string.Empty).ShouldBe(Population.Everyone);

    [Theory]
    [InlineData("population: is_active", "is_active")]
    [InlineData("population: 'plan is not missing and plan != \"free\"'", "plan is not missing and plan != \"free\"")]
    [InlineData("population: { when: logins > 0 and tenure >= 8w }", "logins > 0 and tenure >= 8w")]
    public void Population_ConditionOverMetrics_IsRead(string text, string condition) => Read(text).When!.ToString().ShouldBe(condition);

    [Fact]
    public void Exclude_AccountsAndEvents_AreReadByName()
    {
        var population = Read("""
            exclude:
              accounts: { test: is_active, staff: 'starts_with(lower(plan), "acme")' }
              events: { bots: 'contact is not missing and starts_with(contact, "bot-")', api: 'event == "api_call" or open' }
            """);
        population.When.ShouldBeNull();
        Texts(population.ExcludedAccounts).ShouldBe(["staff: starts_with(lower(plan), \"acme\")", "test: is_active"]);
        Texts(population.ExcludedEvents).ShouldBe(["api: event == \"api_call\" or open", "bots: contact is not missing and starts_with(contact, \"bot-\")"]);
    }

    [Fact]
    public void Metrics_ThatOnlyThePopulationReads_AreNotUnused()
    {
        using var project = TestProject.Sound()
            .With("hale.yaml", Head + "population: seats > 0\nexclude: { accounts: { quiet: nps < 3 } }\n")
            .With("metrics/b.yaml", "metrics:\n  seats: { attribute: seats }\n  nps: { series: nps }\n");
        project.Load().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Scorecards_ConditionsOverTenure_NeedNoDefinition()
    {
        using var project = TestProject.Sound().With("scores/young.yaml", """
            score: young
            bands: { red: 0, green: 50 }
            scorecards:
              - { name: new, when: tenure < 60d, measures: { logins: { linear: { from: 0, to: 20 } } } }
              - { name: others, measures: { tenure: { linear: { from: 0, to: 365 } } } }
            """);
        var load = project.Load();
        load.Diagnostics.ShouldBeEmpty();
        load.Project!.Scores.Single(score => score.Name == "young").Scorecards[0].When!.ToString().ShouldBe("tenure < 60d");
        load.Project.Metrics.ShouldNotContain(metric => metric.Name == "tenure");
        load.Project.AllMetrics.ShouldContain(metric => metric.Name == "tenure");
    }

    private static IEnumerable<string> Texts(IEnumerable<NamedCondition> conditions) => conditions.Select(condition => $"{condition.Name}: {condition.Condition}");

    private static Population Read(string lines)
    {
        using var project = TestProject.Sound().With("hale.yaml", Head + lines + "\n");
        var load = project.Load();
        load.Diagnostics.ShouldBeEmpty();
        var population = load.Project!.Population;
        return population is { When: null, ExcludedAccounts.Count: 0, ExcludedEvents.Count: 0 } ? Population.Everyone : population;
    }
}
