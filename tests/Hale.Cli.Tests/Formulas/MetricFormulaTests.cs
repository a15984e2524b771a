using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Formulas;

/// <summary>Well-known formulas, written as metrics of a project, with the numbers that their authors publish or that follow from theirs.</summary>
public sealed class MetricFormulaTests
{
    private static readonly (string Metric, double Value)[] Expected =
    [
        ("nps", 30),
        ("nps_margin", 48.4),
        ("first_rating", 10),
        ("latest_rating", 3),
        ("csat", 69.16),
        ("stickiness", 0.4),
        ("login_frequency", 0.4),
        ("login_weeks", 2),
        ("search_change", -0.4),
        ("search_difference", -8),
        ("engagement", 112),
        ("purchase_frequency", 2.5),
        ("total_hours", 53.5),
        ("requester_wait", 35.5),
        ("agent_work", 8.5),
        ("resolution", 11.5),
        ("slow_resolution", 24.3),
        ("urgent_open", 1),
    ];

    [Fact]
    public async Task Metrics_PublishedInputs_GiveThePublishedNumbers()
    {
        using var hale = await ProjectAsync();

        var answer = await hale.DoAsync(["metrics", "--as-of", "2024-06-30", "--format", "csv", .. Expected.Select(one => one.Metric), "search_fall"]);

        var rows = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(',')).ToList();
        var computed = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        foreach (var (metric, value) in Expected)
        {
            double.Parse(computed[metric], CultureInfo.InvariantCulture).ShouldBe(value, 0.005 * Math.Max(1, Math.Abs(value) / 10), metric);
        }

        computed["search_fall"].ShouldBe("true");
    }

    [Fact]
    public async Task Explanation_OfAChange_ShowsWhatItCompares()
    {
        using var hale = await ProjectAsync();
        await hale.DoAsync("score", "--as-of", "2024-06-30");

        (await hale.DoAsync("explain", "acme")).Output.ShouldContain("12 in the last 28 days, 20 in the 28 days before");
        (await hale.DoAsync("explain", "acme", "--format", "json")).Json.GetProperty("nodes")[0].GetProperty("value_note").GetString().ShouldBe("12 in the last 28 days, 20 in the 28 days before");
    }

    [Fact]
    public async Task Statements_OfATrend_NameEachWindow() =>
        (await (await ProjectAsync()).DoAsync("sql", "search_change", "--as-of", "2024-06-30")).Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Count of search, 28d before 28d"),
            text => text.ShouldContain("search_change = change of searches over 2 windows"));

    private static async Task<Shell> ProjectAsync()
    {
        var hale = new Shell();
        hale.Copy(Path.Combine(AppContext.BaseDirectory, "Formulas", "Project"));
        hale.Write("data/accounts.csv", "account,start\nacme,2020-01-01\n");
        hale.Write("data/usage.csv", "account,contact,event,at,score\n" + string.Concat(Usage().Select(row => $"acme,{row}\n")));
        hale.Write(
            "data/tickets.csv",
            """
            account,ticket,state,priority,opened_at,closed_at
            acme,1,new,urgent,2024-06-03 00:00,2024-06-03 05:00
            acme,2,open,normal,2024-06-03 05:00,2024-06-03 08:30
            acme,3,pending,normal,2024-06-03 08:30,2024-06-04 02:30
            acme,4,on_hold,normal,2024-06-04 02:30,2024-06-05 05:30
            acme,5,new,urgent,2024-06-20 05:30,
            acme,6,new,normal,2024-06-20 05:30,2024-07-03 00:00

            """);
        await hale.DoAsync("check");
        await hale.DoAsync("import");
        return hale;
    }

    private static IEnumerable<string> Usage() =>
    [
        // 50 % promoters, 30 % passives, 20 % detractors of ten.
        .. new[] { 10, 9, 9, 10, 9, 7, 8, 7, 6, 3 }.Select((score, index) => Row($"r{index}", "rated", Day(index), score)),
        // 42 fives and 32 fours of 107 answers.
        .. Enumerable.Range(0, 107).Select(index => Row($"a{index}", "answered", Day(index % 60), index < 42 ? 5 : index < 74 ? 4 : 2)),
        // One contact on 12 days of 30.
        .. Enumerable.Range(0, 12).Select(index => Row("u", "login", Day(77 + index), null)),
        .. Enumerable.Range(0, 12).Select(index => Row("u", "search", Day(65 + index), null)),
        .. Enumerable.Range(0, 20).Select(index => Row("u", "search", Day(40 + index), null)),
        .. Enumerable.Range(0, 5).Select(_ => Row("u", "report_created", Day(80), null)),
        .. Enumerable.Range(0, 2).Select(_ => Row("u", "colleague_invited", Day(80), null)),
        .. Enumerable.Range(0, 22).Select(_ => Row("u", "page_viewed", Day(80), null)),
        .. Enumerable.Range(0, 600).Select(index => Row($"c{index % 240}", "order", Day(index % 80), null)),
    ];

    private static string Row(string contact, string name, DateTime at, int? score) =>
        string.Create(CultureInfo.InvariantCulture, $"{contact},{name},{at:yyyy-MM-dd HH:mm},{score}");

    // Day 0 is 2024-04-02, the first of the 90 days up to the close of 2024-06-30.
    private static DateTime Day(int index) => new DateTime(2024, 4, 2, 12, 0, 0, DateTimeKind.Utc).AddDays(index);
}
