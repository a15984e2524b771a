using System.Globalization;
using System.Text.Json;
using Hale.Cli.Hosting;

namespace Hale.Cli.Tests.Validation;

/// <summary>Leaks that real projects have, planted in files: each either changes nothing, or raises its alarm by name.</summary>
public sealed class PlantedLeakTests
{
    private const string Events = "    known: when_occurred\n    events: { account: account, event: visit, date: day, id: id }\n";
    private const string LateEvents = "    known: entered\n    events: { account: account, event: visit, date: day, id: id }\n";
    private const string History = "    known: when_occurred\n    accounts: { id: account }\n    attributes: { intent: number }\n    valid_from: { date: month }\n";
    private const string Undated = "    known: when_occurred\n    accounts: { id: account }\n    attributes: { intent: number }\n    valid_from: undated\n";
    private const string Visits = "{ count: visit, window: 28d }";
    private const string Intent = "{ attribute: intent }";

    [Fact]
    public async Task Event_AfterTheMoment_ChangesNothing()
    {
        var clean = await VisitsAsync(_ => []);
        // On the day of leaving itself, when the account was observed no more.
        var planted = await VisitsAsync(company => company.Left.Select(left => Line(left.Key, left.Value)));

        Measures(planted).ShouldBe(Measures(clean));
        Codes(planted).ShouldBe(Codes(clean));
    }

    [Fact]
    public async Task Event_EnteredOnceTheAccountHadLeft_ChangesNothing()
    {
        var clean = await VisitsAsync(_ => [], LateEvents);
        // It is said to have happened a month before the leaving, and was written down only after it.
        var planted = await VisitsAsync(company => company.Left.SelectMany(left => Enumerable.Range(25, 10).Select(days => Line(left.Key, left.Value.AddDays(-days), left.Value.AddDays(2)))), LateEvents);

        Measures(planted).ShouldBe(Measures(clean));
        Codes(planted).ShouldBe(Codes(clean));
    }

    [Fact]
    public async Task Event_EnteredOnceTheAccountHadLeft_IsShownByWhatItWouldHaveTold()
    {
        using var company = new LeakyCompany();
        var late = company.Left.SelectMany(left => Enumerable.Range(5, 90).Select(days => Line(left.Key, left.Value.AddDays(-days), left.Value.AddDays(2))));
        var card = await company.JudgeAsync(LateEvents, "{ formula: '100 - (10 * visits)' }\n  visits: " + Visits, ["account,day,entered,id", .. Regular(company), .. late]);

        Codes(card).ShouldNotContain("late_facts");
        var asked = await company.Shell.DoAsync("report-card", "--late-facts", "--format", "json");
        var own = asked.Json.GetProperty("card");
        Codes(own).ShouldContain("late_facts");
        own.GetProperty("own").GetProperty("late").GetProperty("rise").GetProperty("value").GetDouble().ShouldBeGreaterThan(0.05);
        Measures(own).ShouldBe(Measures(card));
        (await company.Shell.DoAsync("report-card", "--late-facts")).Output.ShouldContain("Facts that tell who leaves come too late");
        (await company.Shell.DoAsync("report-card")).Output.ShouldNotContain("come too late");
    }

    [Fact]
    public async Task Facts_ThatAreNeverLate_ChangeNoScore()
    {
        using var company = new LeakyCompany();
        await company.JudgeAsync(Events, Visits, ["account,day,entered,id", .. Regular(company)]);

        (await company.Shell.DoAsync("report-card", "--late-facts")).Output.ShouldContain("no score would have been another: nothing came late");
    }

    [Fact]
    public async Task Event_KnownInTime_DoesChange()
    {
        var clean = await VisitsAsync(_ => [], LateEvents);
        var known = await VisitsAsync(company => company.Left.SelectMany(left => Enumerable.Range(25, 10).Select(days => Line(left.Key, left.Value.AddDays(-days), left.Value.AddDays(-days)))), LateEvents);

        Measures(known).ShouldNotBe(Measures(clean));
    }

    [Fact]
    public async Task Attribute_EditedAfterTheLeaving_CountsAsMissing()
    {
        using var company = new LeakyCompany();
        var card = await company.JudgeAsync(Undated, Intent, Edited(company));

        Codes(card).ShouldNotContain("undated_predicts");
        card.GetProperty("own").GetProperty("measures").EnumerateArray().Single(row => row.GetProperty("label").GetString() == "planted").ToString().ShouldNotContain("\"present\"");
    }

    [Fact]
    public async Task Attribute_EditedAfterTheLeavingAndUsedAllTheSame_RaisesItsAlarm()
    {
        using var company = new LeakyCompany();
        company.Project("validation: { undated: use }\n");
        var card = await company.JudgeAsync(Undated, Intent, Edited(company));

        Codes(card).ShouldContain("undated_predicts");
        (await company.Shell.DoAsync("report-card")).Output.ShouldContain("rests on attributes without a history");
        (await company.Shell.RunAsync("apply", "-m", "First")).Code.ShouldBe(ExitCode.Blocked);
        (await company.Shell.DoAsync("report-card", "--draft", "--acknowledge", "The segment is set at the sale and never edited.")).Output.ShouldContain("acknowledged");
        await company.Shell.DoAsync("apply", "-m", "First");
    }

    [Fact]
    public async Task Cancellation_ThatIsScheduledAlready_RaisesItsAlarm()
    {
        using var company = new LeakyCompany();
        var card = await company.JudgeAsync(History, Intent, ["account,month,intent", .. company.States.Select(state => string.Create(CultureInfo.InvariantCulture, $"{state.Account},{state.Day:yyyy-MM-dd},{Scheduled(company, state.Account, state.Day)}"))]);

        Codes(card).ShouldContain("gives_away");
        (await company.Shell.DoAsync("report-card")).Output.ShouldContain("may say that leaving was already decided");
    }

    [Fact]
    public async Task Accounts_ThatWereDeletedOnceLost_RaiseTheirAlarm()
    {
        using var company = new LeakyCompany();
        var purged = company.Left.Where(left => left.Value < new DateOnly(2024, 2, 1)).Select(left => left.Key).ToHashSet(StringComparer.Ordinal);
        var card = await company.JudgeAsync(Events, Visits, ["account,day,entered,id", .. Regular(company).Where(line => !purged.Contains(line.Split(',')[0]))], account => !purged.Contains(account));

        Codes(card).ShouldContain("history_pruned");
    }

    [Fact]
    public async Task Clean_Company_RaisesNothing() => Codes(await VisitsAsync(_ => [])).ShouldBeEmpty();

    private static async Task<JsonElement> VisitsAsync(Func<LeakyCompany, IEnumerable<string>> planted, string source = Events)
    {
        using var company = new LeakyCompany();
        return (await company.JudgeAsync(source, Visits, ["account,day,entered,id", .. Regular(company), .. planted(company)])).Clone();
    }

    private static List<string> Regular(LeakyCompany company)
    {
        var random = new Random(5);
        return [.. company.States.Where(_ => random.Next(3) == 0).Select(state => Line(state.Account, state.Day.AddDays(10)))];
    }

    private static string Line(string account, DateOnly day, DateOnly? entered = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{account},{day:yyyy-MM-dd},{entered ?? day:yyyy-MM-dd},{account}/{day.DayNumber}");

    private static IEnumerable<string> Edited(LeakyCompany company) =>
        ["account,intent", .. company.States.Select(state => state.Account).Distinct().Select((account, index) => $"{account},{(company.Left.ContainsKey(account) ? index % 30 : 40 + (index % 60))}")];

    /// <summary>Half of those who leave have said so by the first day of their last month.</summary>
    private static int Scheduled(LeakyCompany company, string account, DateOnly day) =>
        company.Left.TryGetValue(account, out var left) && account[^1] % 2 == 0 && left < day.AddMonths(2) ? 0 : 40 + (day.DayNumber % 50);

    private static string Measures(JsonElement card) => card.GetProperty("own").GetProperty("measures").ToString() + card.GetProperty("verdict");

    private static List<string> Codes(JsonElement card) => [.. card.GetProperty("alarms").EnumerateArray().Select(alarm => alarm.GetProperty("code").GetString()!)];
}
