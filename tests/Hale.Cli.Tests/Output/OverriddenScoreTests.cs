using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Output;

/// <summary>A score that an override decided does not look contradictory anywhere.</summary>
public sealed class OverriddenScoreTests
{
    [Fact]
    public async Task Accounts_Forced_ShowTheOverrideAndTheComputedScore()
    {
        using var shell = new Shell();
        await ScoreAsync(shell, "{ when: users >= 2, force: red, because: The CSM says red. }");
        var text = (await shell.DoAsync("accounts")).Output;
        text.Split('\n').Single(line => line.Contains("acme", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            line => line.ShouldContain("49.9  red (forced)"),
            line => line.ShouldContain("(75.0)"),
            line => line.ShouldNotContain("75.0–75.0"));
        text.ShouldStartWith("Health as of 2024-12-31 (run 1)");

        var acme = (await shell.DoAsync("accounts", "--format", "json")).Json.EnumerateArray().Single(account => account.GetProperty("account").GetString() == "acme");
        acme.GetProperty("override").GetString().ShouldBe("force");
        acme.GetProperty("computed").GetDecimal().ShouldBe(75.0m);
        (await shell.DoAsync("accounts", "--format", "csv")).Output.ShouldContain("acme,Acme,49.9,red,scored,force,75.0,");
    }

    [Theory]
    [InlineData("{ when: users >= 2, force: red, because: The CSM says red. }", "Forced to red (49.9) because “The CSM says red”; computed 75.0.")]
    [InlineData("{ when: users >= 2, force: 12, because: Gone. }", "Forced to 12.0 because “Gone”; computed 75.0.")]
    [InlineData("{ when: users >= 2, cap: yellow, because: A ticket is open. }", "Capped at yellow (74.9) because “A ticket is open”; computed 75.0.")]
    [InlineData("{ when: users >= 2, cap: 80, because: A ticket is open. }", "Capped at 75.0 because “A ticket is open”; the computed score is not above that.")]
    [InlineData("{ when: users >= 2, force: green, because: Friends. }", "Forced to green (75.0) because “Friends”; the computed score is there already.")]
    public async Task Explain_Override_SaysWhatItDid(string rule, string sentence)
    {
        using var shell = new Shell();
        await ScoreAsync(shell, rule);
        (await shell.DoAsync("explain", "acme")).Output.Split('\n').ShouldContain(sentence);
    }

    [Fact]
    public async Task Explain_CapBesideAForce_SaysThatAnotherDecides()
    {
        using var shell = new Shell();
        await ScoreAsync(shell, "{ when: users >= 2, cap: yellow, because: Slow. }\n      - { when: users >= 2, force: red, because: Bad. }");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Would be capped at yellow because “Slow”, but another override decides.");
    }

    [Fact]
    public async Task Explain_CapWithoutANumber_SaysThatThereIsNothingToCap()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/more.yaml", "metrics:\n  nps: { series: nps }\n");
        shell.Write("scores/health.yaml", Score("{ when: users >= 2, cap: red, because: Slow. }").Replace("measures:\n", "measures:\n      nps: { weight: 100, missing: withhold, linear: { from: 0, to: 10 }, why: x, do: y }\n", StringComparison.Ordinal));
        await shell.DoAsync("import");
        await shell.DoAsync("score");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Would be capped at red because “Slow”, but there is no score to cap.");
    }

    private static async Task ScoreAsync(Shell shell, string rule)
    {
        shell.WriteSample();
        shell.Write("scores/health.yaml", Score(rule));
        await shell.DoAsync("import");
        await shell.DoAsync("score");
    }

    private static string Score(string rule) => $$"""
        score: health
        label: Health
        bands: { red: 0, yellow: 50, green: 75 }
        scorecards:
          - name: everybody
            measures:
              logins: { weight: 1, linear: { from: 0, to: 4 }, why: Use shows value., do: Call. }
              users: { weight: 1, linear: { from: 0, to: 2 }, why: Teams stay., do: Train. }
            overrides:
              - {{rule}}
        """.ReplaceLineEndings("\n");
}
