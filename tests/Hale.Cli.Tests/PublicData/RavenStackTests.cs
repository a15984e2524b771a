using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.PublicData;

/// <summary>The negative control: a data set without any signal, from its dirty files to the card. Who says that a score of it has skill would say so of anything.</summary>
public sealed class RavenStackTests
{
    [Fact]
    public async Task ReportCard_OfDataWithoutASignal_SaysNoUsefulSkillAndItsFaults()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Validation", "RavenStack", "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");

        var import = (await shell.DoAsync("import")).Output;
        import.ShouldSatisfyAllConditions(
            text => text.ShouldContain("19,142 × before_subscription"), text => text.ShouldContain("1,077 × before_signup"), text => text.ShouldContain("545 × still_active"), text => text.ShouldContain("13 × stopped_too_early"));

        var card = await shell.CardAsync();
        card.GetProperty("verdict").GetProperty("kind").GetString().ShouldBe("no_useful_skill");
        card.GetProperty("alarms").EnumerateArray().ShouldNotContain(alarm => alarm.GetProperty("blocks").GetBoolean());
        var headroom = card.GetProperty("own").GetProperty("headroom").GetProperty("auc");
        headroom.Number("low").ShouldBeLessThan(0.5);
        headroom.Number("high").ShouldBeLessThan(0.6);
        // The reference has other rules: it also observes accounts that had left, and gives every missing satisfaction the mean.
        headroom.Number("value").ShouldBe(0.490, 0.03);
        (await shell.DoAsync("report-card", "--draft")).Output.ShouldContain("No useful skill: customers who left and customers who stayed had much the same scores.");
    }
}
