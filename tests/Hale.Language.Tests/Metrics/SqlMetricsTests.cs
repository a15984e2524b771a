using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;

namespace Hale.Tests.Metrics;

public sealed class SqlMetricsTests
{
    private const string Score = "score: s\nbands: { low: 0, high: 50 }\nscorecards:\n  - name: all\n    measures: { share: { linear: { from: 0, to: 1 } } }\n";

    [Fact]
    public void Sql_StatementTypeAndPlace_AreRead()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", """
            metrics:
              share: { label: Share, sql: "  select account, 1 as value from accounts  ", unit: percent }
              tier:
                type: text
                sql: |
                  with x as (select account, 'a' as value from accounts)
                  from x
            """);

        var metrics = Loaded(project).Metrics.OfType<Metric.SqlMetric>().ToDictionary(metric => metric.Name);

        (metrics["share"].Statement, metrics["share"].Kind, metrics["share"].Unit, metrics["share"].Label).ShouldBe(("select account, 1 as value from accounts", ValueKind.Number, Unit.Percent, "Share"));
        metrics["share"].Place.ShouldBe("metrics/b.yaml:2:31");
        (metrics["tier"].Kind, metrics["tier"].Statement.ReplaceLineEndings("|")).ShouldBe((ValueKind.Text, "with x as (select account, 'a' as value from accounts)|from x"));
    }

    [Fact]
    public void Hash_OfAStatement_ChangesWithItsTextAndKindAlone()
    {
        var plain = Hash("share: { sql: select account from accounts }");
        Hash("share: { label: Share, sql: \"  select account from accounts \" }").ShouldBe(plain);
        Hash("share: { sql: select account  from accounts }").ShouldNotBe(plain);
        Hash("share: { sql: select account from accounts, type: boolean }").ShouldNotBe(plain);
    }

    [Theory]
    [InlineData("share: { sql: delete from events }", "HALE5706", "does not begin with `select`")]
    [InlineData("share: { sql: [a] }", "HALE2003", "`sql` is a single value")]
    [InlineData("share: { sql: select 1, window: 28d }", "HALE", "window")]
    [InlineData("share: { sql: select 1 }\n  moved: { change: share }", "HALE5401", "`share` is a statement about the moment")]
    public void Sql_ThatDoesNotFit_IsReported(string metric, string id, string message)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  {metric}\n");
        Errors(project).ShouldContain(found => found.Id.StartsWith(id, StringComparison.Ordinal) && found.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', Errors(project)));
    }

    [Fact]
    public void Population_OfAStatement_IsReported()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  share: { sql: select 1 }\n").With("hale.yaml", "project: Acme\ntime_zone: UTC\npopulation: share > 1\n");
        Errors(project).ShouldContain(found => found.Id == "HALE5705");
    }

    [Fact]
    public void Outcomes_ReadByAStatementThatCounts_AreAWarning()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  share: { sql: select * from Outcomes }\n").With("scores/s.yaml", Score);
        project.Load().Diagnostics.ShouldContain(found => found.Message.Contains("the statement reads `outcomes`", StringComparison.Ordinal));
    }

    private static string Hash(string metric)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  {metric}\n");
        var loaded = Loaded(project.With("scores/s.yaml", metric.Contains("boolean", StringComparison.Ordinal) ? Score.Replace("linear: { from: 0, to: 1 }", "map: { yes: 1, no: 0 }", StringComparison.Ordinal) : Score));
        return CanonicalDefinition.Of(loaded.Scores.Single(score => score.Name == "s"), [], loaded.AllMetrics, loaded.Population).Hash;
    }

    private static Core.Projects.Project Loaded(TestProject project)
    {
        var load = project.Load();
        Errors(project).ShouldBeEmpty();
        return load.Project!;
    }

    private static List<Diagnostic> Errors(TestProject project) => [.. project.Load().Diagnostics.Where(found => found.Severity == Severity.Error)];
}
