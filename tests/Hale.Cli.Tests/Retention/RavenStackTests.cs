using System.Globalization;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.Retention;

/// <summary>The same numbers as a query of its own gives over the file of subscriptions, without any of Hale's reading of lives.</summary>
public sealed class RavenStackTests
{
    [Fact]
    public async Task Bridge_OfEveryMonth_IsWhatTheSubscriptionsSay()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");
        shell.Write("hale.yaml", "project: RavenStack\ntime_zone: UTC\nlifecycle: {}\n");
        await shell.DoAsync("import");
        var terms = Subscriptions().ToList();

        var periods = (await shell.DoAsync("retention", "--as-of", "2024-12-31", "--from", "2023-02-28", "--format", "json")).Json.GetProperty("periods").EnumerateArray().ToList();

        periods.Count.ShouldBe(23);
        foreach (var period in periods)
        {
            var (start, end) = (Paid(terms, period.GetProperty("from").GetString()!), Paid(terms, period.GetProperty("until").GetString()!));
            var bridge = period.GetProperty("bridge");
            decimal Revenue(string leg) => bridge.GetProperty(leg).GetProperty("revenue").GetDecimal();
            long Customers(string leg) => bridge.GetProperty(leg).GetProperty("customers").GetInt64();

            (Customers("opening"), Revenue("opening")).ShouldBe((start.Count, start.Values.Sum()));
            (Customers("closing"), Revenue("closing")).ShouldBe((end.Count, end.Values.Sum()));
            Customers("churned").ShouldBe(start.Keys.Except(end.Keys).Count());
            Revenue("expanded").ShouldBe(start.Where(one => end.ContainsKey(one.Key)).Sum(one => Math.Max(0, end[one.Key] - one.Value)));
            Revenue("contracted").ShouldBe(start.Where(one => end.ContainsKey(one.Key)).Sum(one => Math.Max(0, one.Value - end[one.Key])));
            if (start.Values.Sum() > 0)
            {
                var grr = start.Sum(one => Math.Min(one.Value, end.GetValueOrDefault(one.Key))) / start.Values.Sum();
                period.GetProperty("rates").GetProperty("grr").GetProperty("value").GetDouble().ShouldBe((double)grr, 1e-12);
            }
        }
    }

    /// <summary>What each account with a subscription that began before a day and has not ended before it pays in a year.</summary>
    private static Dictionary<string, decimal> Paid(List<(string Account, DateOnly Start, DateOnly? End, decimal Month)> terms, string day)
    {
        var at = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return terms.Where(term => term.Start < at && (term.End is not { } end || end >= at) && term.End != term.Start).GroupBy(term => term.Account).ToDictionary(account => account.Key, account => account.Sum(term => term.Month * 12));
    }

    private static IEnumerable<(string Account, DateOnly Start, DateOnly? End, decimal Month)> Subscriptions() => File
        .ReadLines(SharedData.Find("data/ravenstack/ravenstack_subscriptions.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => (cells[1], Day(cells[2]), cells[3].Length == 0 ? (DateOnly?)null : Day(cells[3]), decimal.Parse(cells[6], CultureInfo.InvariantCulture)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
