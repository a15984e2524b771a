using Hale.Core.Sources;
using Hale.Language.Projects;

namespace Hale.Tests.Sources;

/// <summary>What a source says about what was known when: versions, absence, corrections.</summary>
public sealed class KnowledgeReaderTests
{
    private const string Accounts = "accounts: { id: id }\nattributes: { plan: text }";

    [Fact]
    public void Known_WithFromAndTo_IsAnInterval()
    {
        var source = Read($"known: {{ from: since, to: until }}\n{Accounts}");
        source.Known.ShouldBe(new KnownRule.Interval("since", "until"));
        ((RowMapping.Accounts)source.Mapping).ValidFrom.ShouldBe(new ValidFromRule.FromColumn(new TimeColumn("since", ByDay: false)));
        source.Absent.ShouldBe(AbsenceRule.Retracted);
    }

    [Theory]
    [InlineData("dbt_snapshot", "dbt_valid_from", "dbt_valid_to")]
    [InlineData("fivetran", "_fivetran_start", "_fivetran_end")]
    public void History_Word_StandsForItsColumns(string word, string from, string to)
    {
        var source = Read($"history: {word}\nabsent: ended\n{Accounts}\nvalid_from: undated");
        source.Known.ShouldBeOfType<KnownRule.Interval>().ShouldSatisfyAllConditions(rule => rule.From.ShouldBe(from), rule => rule.To.ShouldBe(to));
        source.Absent.ShouldBe(AbsenceRule.Ended);
        ((RowMapping.Accounts)source.Mapping).ValidFrom.ShouldBe(new ValidFromRule.Undated());
    }

    [Fact]
    public void Facts_TakeWhatTheirSourceSays_UnlessTheySayOtherwise()
    {
        var sources = Load("known: { from: since, to: until }\nabsent: kept\nfacts:\n  one: { accounts: { id: id }, attributes: { plan: text } }\n  two: { absent: retracted, known: at_import, events: { account: id, event: seen, time: at } }\n").Project!.Sources.Where(source => source.Declared == "more").ToList();
        sources.Select(source => (source.IsHistory, source.Absent)).ShouldBe([(true, AbsenceRule.Kept), (false, AbsenceRule.Retracted)]);
    }

    [Fact]
    public void Supersedes_IsTheIdOfTheCorrectedRow_AndAsksForUnknownOnes()
    {
        var source = Read("known: at_import\noutcomes: { account: a, outcome: churned, date: day, id: [no, part], supersedes: [corrects, part] }");
        source.Mapping.Supersedes.ShouldBe(["corrects", "part"]);
        source.Checks.Select(check => check.Name).ShouldBe(["corrects_unknown_id"]);
    }

    [Theory]
    [InlineData("known: at_import\nhistory: fivetran\naccounts: { id: id }", "HALE2008")]
    [InlineData("history: dbt_snapshots\naccounts: { id: id }", "did you mean `dbt_snapshot`?")]
    [InlineData("known: { from: since }\naccounts: { id: id }", "name the column of until when it was believed")]
    [InlineData("known: at_import\nabsent: end\naccounts: { id: id }", "did you mean `ended`?")]
    [InlineData("known: at_import\nabsent: ended\nevents: { account: a, event: e, time: at }", "HALE6040")]
    [InlineData("known: at_import\nevents: { account: a, event: e, time: at, supersedes: old }", "HALE6041")]
    [InlineData("known: at_import\nsubscriptions: { account: a, start: { date: s }, id: [x, y], supersedes: old }", "HALE6041")]
    [InlineData("history: fivetran\nevents: { account: a, event: e, time: at, id: id, supersedes: old }", "HALE6042")]
    [InlineData("known: at_import\naccounts: { id: id }\nattributes: { plan: text }", "needs `valid_from`")]
    [InlineData("accounts: { id: id }", "needs `known`")]
    public void Fault_IsNamed(string text, string said) =>
        string.Join('\n', Load(text).Diagnostics.Select(found => $"{found.Id} {found.Message} {found.Fix}")).ShouldContain(said);

    private static SourceDefinition Read(string text)
    {
        var load = Load(text);
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        return load.Project.Sources.Single(source => source.Name == "more");
    }

    private static ProjectLoad Load(string text)
    {
        using var project = TestProject.Sound().With("sources/more.yaml", $"sources:\n  more:\n    files: more.csv\n    {text.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        return ProjectLoader.Load(project.Folder);
    }
}
