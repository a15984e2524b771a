using Hale.Core.Sources;
using Hale.Language.Projects;

namespace Hale.Tests.Sources;

public sealed class CheckReaderTests
{
    private const string Events = "events: { account: a, event: e, time: t, properties: { amount: number } }";

    [Fact]
    public void Checks_OfEvents_ReadTheRowAndItsAccount()
    {
        var source = Read(Events, "{ negative: amount < 0, before_start: time < account.start, late: time - account.end > 30, in_future: time > imported, nobody: contact is missing }");

        source.Checks.Select(check => $"{check.Name}: {check.Condition}").ShouldBe(
            ["before_start: time < account.start", "in_future: time > imported", "late: time - account.end > 30", "negative: amount < 0", "nobody: contact is missing"]);
    }

    [Theory]
    [InlineData("accounts: { id: a, start: { date: s } }\n    attributes: { seats: number, renewal: date, plan: text }\n    valid_from: undated", "{ c: seats < 1 or renewal < account.start or plan == \"x\" or name is missing }")]
    [InlineData("series: { account: a, date: d, name: n, value: v }", "{ c: value < 0 and series == \"nps\" and time < account.start }")]
    [InlineData("series: { account: a, date: d }", "{ c: value < 0 }")]
    [InlineData("subscriptions: { account: a, start: { date: s } }", "{ c: (end < start or stopped < start) and amount < 0 and product == \"x\" and currency is missing and account.subscriptions > 1 }")]
    [InlineData("outcomes: { account: a, outcome: churned, date: d }", "{ c: effective < time and outcome == \"churned\" and amount < 0 and reason is missing and account.subscriptions > 0 }")]
    [InlineData("contacts: { account: a, id: c }\n    attributes: { admin: boolean }\n    valid_from: undated", "{ c: admin and name is missing and contact == \"x\" and account.outcomes > 0 and imported > 1 }")]
    public void Checks_OfEveryMapping_AreRead(string rows, string checks) => Read(rows, checks).Checks.ShouldHaveSingleItem();

    [Theory]
    [InlineData("{ c: amount }", "HALE4")]
    [InlineData("{ c: seats < 1 }", "HALE3002")]
    [InlineData("{ Bad-Name: amount < 1 }", "HALE2007")]
    [InlineData("{ c: contact != \"x\" }", "HALE4")]
    [InlineData("[amount]", "HALE2003")]
    public void Checks_ThatMeanNothing_AreReported(string checks, string id) =>
        Load(Events, checks).Diagnostics.ShouldContain(problem => problem.Id.StartsWith(id, StringComparison.Ordinal));

    [Fact]
    public void Checks_OfDeclaredColumns_KnowTheirTypes()
    {
        var source = Read(
            Events + "\n    join: { contract: { files: c.csv, on: k, take: [start_date] } }\n    columns: { contract.start_date: date, amount: text, trial: { column: is_trial, type: boolean } }",
            "{ before: time < contract.start_date, negative: amount < 0, tried: trial }");

        source.CheckedColumns.ShouldBe([new TypedColumn("contract.start_date", "contract.start_date", AttributeType.Date), new TypedColumn("trial", "is_trial", AttributeType.Boolean)]);
        source.Checks.Select(check => check.Columns.Count).ShouldBe([1, 0, 1]);
    }

    [Fact]
    public void Checks_OfAJoinedColumnThatIsNotTaken_AreReported() =>
        Load(Events + "\n    join: { contract: { files: c.csv, on: k, take: [start_date] } }\n    columns: { contract.started: date }", "{ c: time < contract.started }")
            .Diagnostics.ShouldContain(problem => problem.Id == "HALE6003");

    [Fact]
    public void Checks_OfSeveralFacts_AreEachFactsOwn()
    {
        using var project = TestProject.Sound().With("sources/more.yaml", """
            sources:
              tickets:
                files: more.csv
                known: at_import
                facts:
                  opened: { events: { account: a, event: opened, time: t }, checks: { early: time < account.start } }
                  closed: { events: { account: a, event: closed, time: t, properties: { score: number } }, checks: { low: score < 1 } }
                  rated: { events: { account: a, event: rated, time: t } }
            """);

        ProjectLoader.Load(project.Folder).Project!.Sources.Where(source => source.Declared == "tickets").Select(source => $"{source.Name}: {string.Join(',', source.Checks.Select(check => check.Name))}")
            .ShouldBe(["tickets.opened: early", "tickets.closed: low", "tickets.rated: "], ignoreOrder: true);
    }

    [Theory]
    [InlineData("id: { value: x }", "{ value: x }", "")]
    [InlineData("id: x", "x", "")]
    [InlineData("id: [x, y, x]", "x", "y")]
    public void Id_OneColumnOrSeveral_IsRead(string id, string first, string further)
    {
        var events = (RowMapping.Events)Read($"events: {{ account: a, event: e, time: t, {id} }}", "{}").Mapping;

        (events.Id, string.Join(',', events.IdWith)).ShouldBe((first, further));
    }

    private static SourceDefinition Read(string rows, string checks)
    {
        var load = Load(rows, checks);
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        return load.Project.Sources.Single(source => source.Name == "checked");
    }

    private static ProjectLoad Load(string rows, string checks)
    {
        using var project = TestProject.Sound().With("sources/more.yaml", $"sources:\n  checked:\n    files: more.csv\n    known: at_import\n    {rows}\n    checks: {checks}\n");
        return ProjectLoader.Load(project.Folder);
    }
}
