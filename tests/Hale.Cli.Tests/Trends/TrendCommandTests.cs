using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Trends;

/// <summary><c>hale trend</c>, <c>hale movers</c> and <c>hale book</c>, from the files of a project to what is printed.</summary>
public sealed class TrendCommandTests(TrendFixture fixture) : IClassFixture<TrendFixture>
{
    private readonly Shell _shell = fixture.Shell;

    [Fact]
    public async Task Trend_OfAnAccount_SaysDirectionVolatilityAndDays()
    {
        var text = (await _shell.DoAsync("trend", "acme", "--to", "2024-11-30")).Output;

        text.ShouldContain("Acme (acme)  Health, 5 closes from 2024-07-31 to 2024-11-30");
        text.ShouldContain("Direction: falling, −18.0 since 2024-10-31 (over 28d, from 3 points on)");
        text.ShouldContain("Volatility: none, as there are 4 changes between closes of one definition, and 5 are needed at least");
        text.ShouldContain("Now: yellow since 2024-11-30, 0 days");
        text.ShouldContain("In all: green 122 days");
        text.ShouldContain("Best: 82.0 on 2024-08-31; worst: 60.0 on 2024-11-30");
        text.ShouldMatch(@"2024-10-31 +78\.0 +−3\.0 +green +100 % +█{18}▊");
        (await _shell.DoAsync("trend", "acme", "--to", "2024-11-30", "--over", "90d", "--dead-band", "25")).Output
            .ShouldContain("Direction: steady, −22.0 since 2024-08-31 (over 90d, from 25 points on)");
    }

    [Fact]
    public async Task Trend_AcrossADefinition_MarksItAndCountsItNot()
    {
        var text = (await _shell.DoAsync("trend", "acme")).Output;

        text.ShouldMatch(@"2024-12-31 +45\.0 +−15\.0 +red .*another definition \([0-9a-f]{12}\)");
        text.ShouldContain("Direction: none, as there is no close of this definition 28d before or earlier");
        text.ShouldContain("The definition changed once: a change across that may come from the definition.");
        var csv = (await _shell.DoAsync("trend", "flux", "--format", "csv")).Output.Split('\n');
        csv[6].ShouldStartWith("2024-12-31,6,");
        csv[6].ShouldEndWith(",,,excluded,,false,,");
        (await _shell.DoAsync("trend", "flux")).Output.ShouldContain("excluded by `test`");
        (await _shell.DoAsync("trend", "dust", "--format", "json")).Json.GetProperty("closes").GetArrayLength().ShouldBe(2);
        (await _shell.DoAsync("trend", "acme", "--every", "quarter", "--format", "csv")).Output.Split('\n').Skip(1).Select(line => line.Split(',')[0]).ShouldBe(["2024-09-30", "2024-12-31", ""]);
    }

    [Fact]
    public async Task Trend_OfNobody_SaysWhoMayBeMeant()
    {
        var answer = await _shell.RunAsync("trend", "acmee");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("did you mean `acme`?");
        (await _shell.RunAsync("trend", "acme", "--over", "soon")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("trend", "acme", "--dead-band", "-1")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("trend", "acme", "--from", "2025-01-01")).Error.ShouldContain("take another time");
    }

    [Fact]
    public async Task Movers_BetweenTwoCloses_SayWhoMovedCameAndWent()
    {
        var text = (await _shell.DoAsync("movers", "--as-of", "2024-11-30", "--days", "90", "--show", "owner")).Output;

        text.ShouldContain("Health from 2024-08-31 to 2024-11-30 (runs 2 and 5)");
        text.ShouldContain("The newest close that is 90 days or more before is 91 days before.");
        text.ShouldMatch(@"fell +1 +12,000 +1");
        text.ShouldMatch(@"rose +1 +6,000 +1");
        text.ShouldMatch(@"acme +Acme +82\.0 +60\.0 +−22\.0 +green → yellow +12,000 +Ann");
        text.ShouldMatch(@"bolt +Bolt +40\.0 +76\.0 +\+36\.0 +red → green +6,000 +Ann");
        text.ShouldMatch(@"dust +Dust +70\.0 +yellow +2,400 +– +new");
        text.ShouldContain("ARR as computed now for 2024-11-30, as the run did not keep it");
        text.ShouldNotContain("definition changed");
    }

    [Fact]
    public async Task Movers_AcrossADefinition_SaySoAndNameThoseGone()
    {
        var text = (await _shell.DoAsync("movers", "--since", "2024-11-30")).Output;

        text.ShouldContain("The definition changed between them");
        text.ShouldContain("That concerns all 2 accounts that fell or rose.");
        text.ShouldMatch(@"echo +Echo +30\.0 +red +1,000 +ended");
        text.ShouldMatch(@"flux +Flux +90\.0 +green +99 +now excluded by test");
        text.ShouldContain("ARR as the run of 2024-12-31 kept it");
        var down = (await _shell.DoAsync("movers", "--down", "--segment", "owner=Ann", "--format", "csv")).Output;
        down.ShouldBe("account,name,move,band_move,score_before,score,change,band_before,band,scorecard_before,scorecard,arr,why\nacme,Acme,fell,worse,60.0,45.0,-15.0,yellow,red,everybody,everybody,12000,\n");
        var json = (await _shell.DoAsync("movers", "--format", "json")).Json;
        json.GetProperty("same_definition").GetBoolean().ShouldBeFalse();
        json.GetProperty("counts").EnumerateArray().Sum(count => count.GetProperty("accounts").GetInt32()).ShouldBe(6);
    }

    [Fact]
    public async Task Movers_AskedWrongly_SayWhatToWrite()
    {
        (await _shell.RunAsync("movers", "--up", "--down")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("movers", "--days", "30", "--since", "2024-11-30")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("movers", "--as-of", "2024-07-31")).Error.ShouldContain("there is no close of `health` before that of 2024-07-31, so nothing can be compared");
        (await _shell.RunAsync("movers", "--segment", "ownr=Ann")).Error.ShouldContain("did you mean `owner`?");
        (await _shell.RunAsync("movers", "--since", "2024-01-01")).Error.ShouldContain("the first is that of 2024-07-31");
    }

    [Fact]
    public async Task Book_AtTheLastClose_ShowsAccountsAndRevenueByBandAndSegment()
    {
        var text = (await _shell.DoAsync("book", "--by", "owner,plan")).Output;

        text.ShouldContain("Health as of 2024-12-31 (run 6): 4 accounts, ARR 20,900 USD");
        text.ShouldMatch(@"green +1 +25 % +6,500 +31\.1 %");
        text.ShouldMatch(@"red +1 +25 % +12,000 +57\.4 %");
        text.ShouldMatch(@"Bob +2 +1 +1 +0 +0 +6,500 +0 +61\.0 \(61\.0–90\.0\)");
        text.ShouldMatch(@"\(no owner\) +1 ");
        text.ShouldNotContain("mean");
        (await _shell.DoAsync("book", "--by", "owner", "--as-of", "2024-11-30")).Output.ShouldMatch(@"Ann +3 +1 +1 +1 +0 +19,000 +1,000");
    }

    [Fact]
    public async Task Book_OverTime_AddsUpFromCloseToClose()
    {
        var text = (await _shell.DoAsync("book", "--every", "month", "--from", "2024-10-01")).Output;

        text.ShouldContain("Health, 3 closes from 2024-10-31 to 2024-12-31");
        text.ShouldMatch(@"2024-10-31 +5 +2 +2 +1 +0 *\n");
        text.ShouldMatch(@"2024-11-30 +6 +2 +3 +1 +0 +1 +0");
        text.ShouldMatch(@"2024-12-31 +4 +1 +2 +1 +0 +0 +2 +another definition");
        text.ShouldMatch(@"2024-12-31 +20,900 +6,500 +2,400 +12,000 +0 +0 +1,099");
        (await _shell.DoAsync("book", "--every", "close", "--segment", "owner=Ann", "--format", "csv")).Output.ShouldContain(",,,left,,2,7000,0");
    }

    [Fact]
    public async Task Book_FromBandToBand_IsAMatrix()
    {
        var text = (await _shell.DoAsync("book", "--since", "2024-11-30")).Output;

        text.ShouldContain("Health from 2024-11-30 to 2024-12-31 (runs 5 and 6)");
        text.ShouldMatch(@"from ↓ to → +green +yellow +red +not in the book +all");
        text.ShouldMatch(@"green +1 +· +· +1 +2");
        text.ShouldMatch(@"yellow +· +2 +1 +· +3");
        text.ShouldMatch(@"all +1 +2 +1 +2 +6");
        (await _shell.DoAsync("book", "--since", "2024-11-30", "--format", "csv")).Output.ShouldContain("2024-11-30,2024-12-31,red,outside,1,1000,0\n");
        (await _shell.DoAsync("book", "--since", "2024-11-30", "--format", "json")).Json.GetProperty("moves").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Book_AskedWrongly_SaysWhatToWrite()
    {
        (await _shell.RunAsync("book", "--from", "2024-10-01")).Error.ShouldContain("add `--every month`");
        (await _shell.RunAsync("book", "--every", "month", "--as-of", "2024-10-31")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("book", "--since", "2024-10-01", "--by", "owner")).Code.ShouldBe(ExitCode.Usage);
        (await _shell.RunAsync("book", "--by", "ownr")).Error.ShouldContain("did you mean `owner`?");
        (await _shell.RunAsync("book", "--as-of", "2024-01-31")).Error.ShouldContain("compute it: `hale score --score health --as-of 2024-01-31`");
        (await _shell.RunAsync("book", "--since", "2024-12-31")).Code.ShouldBe(ExitCode.Done);
    }
}
