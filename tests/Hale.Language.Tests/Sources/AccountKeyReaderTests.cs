using Hale.Core.Sources;
using Hale.Language.Projects;

namespace Hale.Tests.Sources;

/// <summary>Sources of aliases, and rows that say whose they are by other ids.</summary>
public sealed class AccountKeyReaderTests
{
    private const string Beside =
        "\n  ids:\n    files: ids.csv\n    known: when_occurred\n"
        + "    aliases: { account: account_id, system: { column: kind, values: { Billing: stripe, Mail: domain } }, id: id, start: { date: from }, end: { time: to } }\n"
        + "  people: { files: people.csv, known: when_occurred, contacts: { account: a, id: u } }\n";

    [Fact]
    public void Aliases_EveryKey_IsRead()
    {
        var mapping = Read("events: { account: a, event: login, time: t }", "ids").Mapping.ShouldBeOfType<RowMapping.Aliases>();

        (mapping.Account, mapping.Id, mapping.Start, mapping.End).ShouldBe(("account_id", "id", new TimeColumn("from", true), new TimeColumn("to", false)));
        var system = mapping.System.ShouldBeOfType<AliasSystem.FromColumn>();
        system.Column.ShouldBe("kind");
        system.Words.OrderBy(word => word.Key).Select(word => $"{word.Key}: {word.Value}").ShouldBe(["Billing: stripe", "Mail: domain"]);
    }

    [Theory]
    [InlineData("a", "")]
    [InlineData("{ value: acme }", "")]
    [InlineData("{ column: c, system: stripe }", "{ column: c, system: stripe }")]
    [InlineData("{ contact: u }", "{ contact: u }")]
    [InlineData("[{ column: mail, system: domain }, { contact: u }, a]", "{ column: mail, system: domain }, { contact: u }, a")]
    [InlineData("[a, { value: acme }]", "a, { value: acme }")]
    public void Account_EveryWayToName_IsRead(string account, string keys)
    {
        var source = Read($"events: {{ account: {account}, event: login, time: t }}");

        string.Join(", ", source.AccountKeys).ShouldBe(keys);
    }

    [Theory]
    [InlineData("series: { account: { contact: u }, time: t }")]
    [InlineData("series: { account: { contact: u }, time: t, name: n, value: v }")]
    [InlineData("subscriptions: { account: { contact: u }, start: { date: s } }")]
    [InlineData("outcomes: { account: { contact: u }, outcome: churned, date: d }")]
    [InlineData("contacts: { account: { contact: u }, id: i }")]
    public void Account_OfEveryMapping_MayBeFound(string mapping) => Read(mapping).AccountKeys.ShouldBe([new AccountKey.OfContact("u")]);

    [Fact]
    public void Parent_MayBeFound()
    {
        var source = Read("accounts: { id: a, parent: { column: p, system: stripe } }\n    valid_from: undated");

        source.ParentKeys.ShouldBe([new AccountKey.Alias("p", "stripe")]);
        source.AccountKeys.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[]", "`account` is an empty list")]
    [InlineData("{ column: c }", "say which system")]
    [InlineData("{ column: c, contact: u }", "`column`")]
    [InlineData("[[a]]", "a list stands in the list")]
    [InlineData("{ column: c, system: stirpe }", "did you mean `stripe`?")]
    [InlineData("{ colum: c, system: stripe }", "colum")]
    public void Account_ThatCannotBe_IsReported(string account, string says)
    {
        using var project = Project($"events: {{ account: {account}, event: login, time: t }}");

        var load = project.Load();

        var found = load.Diagnostics.Select(problem => $"{problem.Id} {problem.Message} {problem.Fix}").ToList();
        load.Project.ShouldBeNull();
        found.ShouldContain(text => text.Contains(says, StringComparison.Ordinal), string.Join('\n', found));
    }

    [Fact]
    public void Contact_WithoutASourceOfContacts_IsReported()
    {
        using var project = TestProject.Sound().With("sources/x.yaml", "sources:\n  x: { files: x.csv, known: when_occurred, events: { account: { contact: u }, event: login, time: t } }\n");

        project.Load().Diagnostics.ShouldContain(problem => problem.Id == "HALE6021");
    }

    private static SourceDefinition Read(string mapping, string name = "x")
    {
        using var project = Project(mapping);
        var load = project.Load();
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics.Select(problem => problem.Message)));
        return load.Project.Sources.Single(source => source.Name == name);
    }

    private static TestProject Project(string mapping) =>
        TestProject.Sound().With("sources/x.yaml", $"sources:\n  x:\n    files: x.csv\n    known: when_occurred\n    {mapping}{Beside}");
}
