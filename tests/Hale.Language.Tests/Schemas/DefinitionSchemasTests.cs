using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;
using Hale.Language.Schemas;
using Hale.Language.Yaml;

namespace Hale.Tests.Schemas;

public sealed class DefinitionSchemasTests
{
    /// <summary>A value for every key that a metric may have.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["count"] = "login", ["active_days"] = "all", ["sum"] = "amount", ["mean"] = "amount", ["min"] = "amount", ["max"] = "amount", ["last"] = "plan",
        ["distinct"] = "contact", ["days_since"] = "login", ["business_days_since"] = "login", ["attribute"] = "plan", ["series"] = "nps", ["formula"] = "logins * 2",
        ["of"] = "[login]", ["window"] = "28d", ["where"] = "amount > 5", ["currency"] = "plan", ["young"] = "partial", ["type"] = "text",
        ["median"] = "amount", ["percentile"] = "amount", ["at"] = "90%", ["first"] = "plan", ["active_weeks"] = "all", ["change"] = "logins", ["decline"] = "logins",
        ["slope"] = "logins", ["baseline"] = "logins", ["against"] = "previous", ["as"] = "relative", ["baseline.as"] = "z_score", ["periods"] = "6", ["at_least"] = "3", ["decline.at_least"] = "5%", ["latest"] = "6",
        ["minimum"] = "10", ["significant"] = "95%", ["subscription"] = "arr", ["subscription.of"] = "renewing_unit", ["product"] = "[pro, team]",
        ["percentile_rank"] = "logins", ["population_percentile"] = "logins", ["children"] = "logins", ["children.as"] = "mean", ["weighted_by"] = "logins", ["with"] = "parent",
        ["deep"] = "true", ["opt_out"] = "is_active", ["relative_to"] = "peers", ["within"] = "[plan, is_active]",
        ["gaps"] = "ignore", ["expires"] = "{ 1: 30d, else: 90d }", ["pulse"] = "1..10", ["pulse.of"] = "mood", ["reset"] = "plan", ["note"] = "required",
        ["sql"] = "select account from accounts", ["asked"] = "[login]", ["series.within"] = "90d", ["pulse.within"] = "90d",
        ["contacts"] = "contact == \"u1\"", ["seen"] = "28d", ["top_contacts"] = "3", ["top_contacts.as"] = "silent", ["quiet"] = "14d",
    };

    private const string Terms =
        "sources:\n  terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start } } }\n"
        + "  parents: { files: parents.csv, known: when_occurred, accounts: { id: id, parent: parent, renews_with: holder }, valid_from: undated }\n"
        + "  people: { files: people.csv, known: when_occurred, contacts: { account: account, id: id } }\n"
        + "  versions: { files: v.csv, known: { from: since, to: until }, absent: ended, contacts: { account: account, id: id } }\n"
        + "  snapshot: { files: s.csv, history: dbt_snapshot, absent: kept, accounts: { id: id }, attributes: { plan: text } }\n"
        + "  ends: { files: e.csv, known: at_import, outcomes: { account: account, id: id, supersedes: corrects, outcome: churned, date: day } }\n";

    public static TheoryData<string> Files => [.. SampleFiles.All.Where(file => SchemaOf(file.Name) is not null).Select(file => file.Name)];

    public static TheoryData<string> Kinds => [.. MetricKinds.Described.Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_EverySampleFile_Fits(string name) =>
        Problems(SchemaOf(name)!, SampleFiles.All.First(file => file.Name == name).Text).ShouldBeEmpty();

    [Theory]
    [InlineData("hale", "time_zone: UTC", ": lacks project")]
    [InlineData("hale", "project: A\ntime_zone: UTC\nacounts: declared", ": acounts is not a key")]
    [InlineData("hale", "project: A\ntime_zone: UTC\naccounts: all", "/accounts: is none of [\"declared\",\"from_events\"]")]
    [InlineData("metrics", "metrics:\n  a: { count: login }", "/metrics/a: fits none of")]
    [InlineData("metrics", "metrics:\n  a: { series: x, window: 28d }", "/metrics/a: fits none of")]
    [InlineData("metrics", "metrics:\n  a: { count: login, sum: amount, window: 28d }", "/metrics/a: fits none of")]
    [InlineData("sources", "sources:\n  a: { files: a.csv, accounts: { id: id } }", "/sources/a: fits none of 18")]
    [InlineData("sources", "sources:\n  a: { files: a.csv, known: at_import, accounts: { id: id }, events: { account: id } }", "/sources/a: fits none of 18")]
    [InlineData("sources", "sources:\n  a: { files: a.csv, known: at_import, series: { account: id, date: day }, valid_from: undated }", "/sources/a: fits none of 18")]
    [InlineData("scores", "score: a\nbands: { red: 0 }", ": fits none of 3")]
    [InlineData("scores", "score: a\nbands: { red: zero }\nscorecards: []", ": fits none of 3")]
    [InlineData("scores", "score: a\nbands: { red: 0 }\nscorecards: [{ name: b, groups: { c: { groups: { d: { wieght: 1 } } } } }]", ": fits none of 3")]
    [InlineData("scores", "score: a\nbands: { red: 0 }\nscorecards: [{ name: b, measures: { c: { linear: { from: { by: plan }, to: 1 } } } }]", ": fits none of 3")]
    [InlineData("tests", "tests:\n  a: { expect: { score: many } }", "/tests/a/expect/score: fits none of 2")]
    [InlineData("tests", "tests:\n  a: { given: { logins: [1] } }", "/tests/a: lacks expect")]
    public void Schema_FileThatHaleRefuses_DoesNotFit(string schema, string text, string problem) =>
        Problems(DefinitionSchemas.All.Single(one => one.Name == schema), text).ShouldContain(found => found.StartsWith(problem, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Metric_WithEveryKeyOfItsKind_IsReadAndFits(string key)
    {
        var kind = MetricKinds.Described.Single(one => one.Key == key);
        var keys = kind.Further.Select(further => further.Name).Prepend(key);
        var text = $"metrics:\n  a: {{ label: A, unit: days, {string.Join(", ", keys.Select(name => $"{name}: {Values.GetValueOrDefault($"{key}.{name}", Values[name])}"))} }}\n";
        using var project = TestProject.Sound().With("metrics/a.yaml", text).With("sources/terms.yaml", Terms).With("hale.yaml", "project: A\ntime_zone: UTC\nbusiness: { days: monday..friday }\ncurrency: EUR\n");

        project.Load().Diagnostics.Where(found => found.Severity == Severity.Error).ShouldBeEmpty();
        Problems(DefinitionSchemas.All.Single(one => one.Name == "metrics"), text).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Problems(DefinitionSchema schema, string text) =>
        SchemaCheck.Problems(SchemaCheck.Json(YamlFile.Read(Encoding.UTF8.GetBytes(text), "a.yaml", new DiagnosticBag())!), schema.Content);

    private static DefinitionSchema? SchemaOf(string file)
    {
        var kind = file.Split('/')[1];
        return DefinitionSchemas.All.FirstOrDefault(schema => schema.Name == (kind == "hale.yaml" ? "hale" : kind));
    }
}
