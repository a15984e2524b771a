using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Movement;

/// <summary>The explanation of a movement names exactly the causes of a story that is known, with the points computed by hand.</summary>
public sealed class MovementStoryTests
{
    /// <summary>
    /// Usage U is the mean of reports and logins: 75 before, 37.5 after the fall F of the reports. Relationship R is the mean of champion and pulse: 75 before; 25 when the
    /// champion is lost (C), 100 when the pulse expires (P) and the champion stands alone, 0 with both. The weights are 50 and 50, and 60 and 40 by the definition of June (D).
    /// <para>v = wU·U + wR·R is 75.0 before and 22.5 after. As v is the sum of a game of {F, D} and one of {C, P, D}, so are the parts.</para>
    /// <para>wU·U: ∅ 37.5, F 18.75, D 45, FD 22.5. F = ((18.75 − 37.5) + (22.5 − 45)) / 2 = −20.625; D = ((45 − 37.5) + (22.5 − 18.75)) / 2 = 5.625.</para>
    /// <para>wR·R: ∅ 37.5, C 12.5, P 50, CP 0, D 30, CD 10, PD 40, CPD 0.
    /// C = (12.5 − 37.5)/3 + ((0 − 50) + (10 − 30))/6 + (0 − 40)/3 = −33.333…; P = (50 − 37.5)/3 + ((0 − 12.5) + (40 − 30))/6 + (0 − 10)/3 = 0.41666…;
    /// D = (30 − 37.5)/3 + ((10 − 12.5) + (40 − 50))/6 + 0/3 = −4.58333….</para>
    /// <para>F −20.625, C −33.333…, P +0.41666…, D 5.625 − 4.58333… = +1.04166…; printed −20.6, −33.3, +0.4, +1.0, together −52.5.</para>
    /// </summary>
    [Fact]
    public async Task Explain_OfTheStory_NamesItsCausesWithTheirPoints()
    {
        using var hale = await StoryProject.ScoredAsync();

        var published = (await hale.DoAsync("explain", "acme", "--from", "2024-05-31", "--to", "2024-06-30", "--format", "json")).Json.GetProperty("published");

        published.GetProperty("change").GetDecimal().ShouldBe(-52.5m);
        var causes = Causes(published).ToList();
        causes.Select(cause => (Text(cause, "label"), Text(cause, "kind"), cause.GetProperty("points").GetDecimal())).ShouldBe(
        [
            ("Reports run", "data", -20.6m), ("Champion", "data", -33.3m), ("CSM pulse", "people", 0.4m), ("Definition", "definition", 1.0m),
        ]);
        causes[2].GetProperty("cause").GetProperty("text").GetString().ShouldBe("the CSM pulse of 12 March 2024 expired");
    }

    [Fact]
    public async Task Explain_OfTheStory_ReadsAloud()
    {
        using var hale = await StoryProject.ScoredAsync();

        var text = (await hale.DoAsync("explain", "acme", "--from", "2024-05-31")).Output;

        text.ShouldContain("Acme Corp (acme)  health  75.0 → 22.5 (−52.5), green → red, 2024-05-31 to 2024-06-30");
        text.ShouldContain("20 → 5");
        text.ShouldContain("yes → left");
        text.ShouldContain("the CSM pulse of 12 March 2024 expired");
        text.ShouldContain("These parts are arithmetic: they say which inputs moved the number, not why the customer changed.");
        text.ShouldNotContain("Logins");
    }

    [Fact]
    public async Task Explain_EndsSwapped_IsTheSameTheOtherWayRound()
    {
        using var hale = await StoryProject.ScoredAsync();

        var published = (await hale.DoAsync("explain", "acme", "--from", "2024-06-30", "--to", "2024-05-31", "--format", "json")).Json.GetProperty("published");

        Causes(published).Select(cause => cause.GetProperty("points").GetDecimal()).ShouldBe([20.6m, 33.3m, -0.4m, -1.0m]);
    }

    /// <summary>
    /// Cedar's usage is 75 and its relationship 100 at both ends: computed 87.5 before and 85.0 by the weights of June. The ticket forces it to red, at most 49.9. Published 87.5 → 49.9: with
    /// the definition alone 85.0, with the override alone 49.9. Definition = ((85 − 87.5) + 0) / 2 = −1.25, override = ((49.9 − 87.5) + (49.9 − 85)) / 2 = −36.35; both lose half a unit
    /// when they are printed, and the first of them gets it: −36.4 and −1.2.
    /// </summary>
    [Fact]
    public async Task Explain_BeneathAnOverride_ShowsTheComputedNumberToo()
    {
        using var hale = await StoryProject.ScoredAsync();

        var answer = (await hale.DoAsync("explain", "cedar", "--from", "2024-05-31", "--format", "json")).Json;

        answer.GetProperty("published").GetProperty("change").GetDecimal().ShouldBe(-37.6m);
        Causes(answer.GetProperty("published")).Select(cause => (Text(cause, "kind"), cause.GetProperty("points").GetDecimal())).ShouldBe(
            [("override", -36.4m), ("definition", -1.2m)], ignoreOrder: true);
        answer.GetProperty("computed").GetProperty("change").GetDecimal().ShouldBe(-2.5m);
        Causes(answer.GetProperty("computed")).Select(cause => (Text(cause, "kind"), cause.GetProperty("points").GetDecimal())).ShouldBe([("definition", -2.5m)]);
    }

    /// <summary>
    /// Reports took 20.6 from acme, as above, and gave birch ((87.5 − 75) + (85 − 70)) / 2 = 13.75, printed 13.8 or 13.7. Dune moved from 87.5 to 85.0 by the definition alone.
    /// </summary>
    [Fact]
    public async Task Explain_OfEverybody_AddsUpThePartsOfTheAccounts()
    {
        using var hale = await StoryProject.ScoredAsync();

        var book = (await hale.DoAsync("explain", "--from", "2024-05-31", "--to", "2024-06-30", "--format", "json")).Json;

        book.GetProperty("compared").GetInt64().ShouldBe(4);
        book.GetProperty("bands").EnumerateArray().Select(band => (Text(band, "band"), band.GetProperty("accounts_before").GetInt64(), band.GetProperty("accounts_after").GetInt64(), band.GetProperty("revenue_after").GetDouble()))
            .ShouldBe([("green", 4, 2, 6000), ("yellow", 0, 0, 0), ("red", 0, 2, 20000)]);
        book.GetProperty("moved_band").EnumerateArray().Select(move => Text(move, "account")).ShouldBe(["acme", "cedar"]);
        var reports = book.GetProperty("causes").EnumerateArray().Single(cause => Text(cause, "label") == "Reports run");
        (reports.GetProperty("accounts_down").GetInt64(), reports.GetProperty("accounts_up").GetInt64()).ShouldBe((1, 1));
        reports.GetProperty("most").EnumerateArray().Select(part => Text(part, "account")).ShouldBe(["acme", "birch"]);
    }

    [Fact]
    public async Task Explain_OfASegment_LeavesTheOthersOut()
    {
        using var hale = await StoryProject.ScoredAsync();

        var text = (await hale.DoAsync("explain", "--from", "2024-05-31", "--segment", "region=south")).Output;

        text.ShouldContain("health of region=south, 2024-05-31 to 2024-06-30: 2 accounts at both ends");
        text.ShouldContain("cedar");
        text.ShouldNotContain("acme");
    }

    [Theory]
    [InlineData("a movement needs the day that it begins with", "acme", "--to", "2024-06-30")]
    [InlineData("asks for one moment", "acme", "--from", "2024-05-31", "--as-of", "2024-06-30")]
    [InlineData("`--segment` chooses among accounts", "acme", "--from", "2024-05-31", "--segment", "region=south")]
    [InlineData("there is nothing in between", "acme", "--from", "2024-06-30")]
    [InlineData("there is no run of `health` as of 2023-05-31", "acme", "--from", "2023-05-31")]
    [InlineData("did you mean `acme`", "acne", "--from", "2024-05-31")]
    [InlineData("no account is named")]
    public async Task Explain_WithWhatCannotBe_SaysWhatToWrite(string expected, params string[] arguments)
    {
        using var hale = await StoryProject.ScoredAsync();

        var answer = await hale.RunAsync(["explain", .. arguments]);

        answer.Code.ShouldNotBe(Hosting.ExitCode.Done);
        answer.Error.ShouldContain(expected);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Causes(JsonElement parts) => parts.GetProperty("parts").EnumerateArray()
        .SelectMany(part => Text(part, "kind") == "group" ? Causes(part) : [part]);
}
