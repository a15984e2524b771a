using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.RavenStack;

/// <summary>The negative control: a data set without any signal, from its dirty files to the card. Who says that a score of it has skill would say so of anything.</summary>
public sealed class NoSkillTests
{
    [Fact]
    public async Task Card_OfDataWithoutASignal_SaysNoUsefulSkillAndItsFaults()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");
        shell.Change("sources/sources.yaml", "properties: { usage_count: number }", "properties: { usage_count: number, error_count: number, feature_name: text }");
        shell.Change("sources/sources.yaml", "date: submitted_at, id: ticket_id }", "date: submitted_at, id: ticket_id, properties: { escalation_flag: boolean, satisfaction_score: number } }");
        Write(shell);

        var import = (await shell.DoAsync("import")).Output;
        import.ShouldSatisfyAllConditions(
            text => text.ShouldContain("19,142 × before_subscription"), text => text.ShouldContain("1,077 × before_signup"), text => text.ShouldContain("545 × still_active"), text => text.ShouldContain("13 × stopped_too_early"));

        var card = (await shell.DoAsync("report-card", "--format", "json")).Json.GetProperty("card");
        card.GetProperty("verdict").GetProperty("kind").GetString().ShouldBe("no_useful_skill");
        card.GetProperty("alarms").EnumerateArray().ShouldNotContain(alarm => alarm.GetProperty("blocks").GetBoolean());
        var headroom = card.GetProperty("own").GetProperty("headroom").GetProperty("auc");
        headroom.GetProperty("low").GetDouble().ShouldBeLessThan(0.5);
        headroom.GetProperty("high").GetDouble().ShouldBeLessThan(0.6);
        // The reference has other rules: it also observes accounts that had left, and gives every missing satisfaction the mean.
        headroom.GetProperty("value").GetDouble().ShouldBe(0.490, 0.03);
        (await shell.DoAsync("report-card")).Output.ShouldContain("No useful skill: customers who left and customers who stayed had much the same scores.");
    }

    private static void Write(Shell shell)
    {
        shell.Write("hale.yaml", """
            project: RavenStack
            time_zone: UTC
            lifecycle: {}
            validation:
              observe: { every: month, horizon: 90d }
              from: 2023-06-30
              to: 2024-09-30
              headroom: [log_uses, log_errors, features, tickets, escalated, satisfaction, silent_days]
              origins: [2024-06-30]
              lock_box: none
            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              uses: { sum: usage_count, of: feature_used, window: 90d, young: partial }
              errors: { sum: error_count, of: feature_used, window: 90d, young: partial }
              features: { distinct: feature_name, of: feature_used, window: 90d, young: partial }
              tickets: { count: ticket_opened, window: 90d, young: partial }
              escalated: { count: ticket_opened, window: 90d, where: escalation_flag, young: partial }
              satisfaction: { mean: satisfaction_score, of: ticket_opened, window: 90d, young: partial }
              silent_days: { days_since: feature_used }
              log_uses: { formula: log1p(uses) }
              log_errors: { formula: log1p(errors) }
            """);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, yellow: 40, green: 60 }
            scorecards:
              - name: everybody
                measures:
                  uses: { weight: 4, linear: { from: 0, to: 200 }, do: Call. }
                  features: { weight: 3, linear: { from: 0, to: 12 }, do: Call. }
                  tickets: { weight: 2, linear: { from: 4, to: 0 }, do: Call. }
                  silent_days: { weight: 1, linear: { from: 90, to: 0 }, do: Call. }
            """);
    }
}
