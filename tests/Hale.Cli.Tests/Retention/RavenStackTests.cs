using System.Globalization;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.Retention;

/// <summary>The same numbers as a computation of its own gives over the file of subscriptions. Of Hale's reading of lives it knows one rule: a term that renews another of its product early counts from the end that it renews.</summary>
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
    private static Dictionary<string, decimal> Paid(List<Term> terms, string day)
    {
        var at = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return terms.Where(term => term.Start < at && term.EndsNoSoonerThan(at)).GroupBy(term => term.Account)
            .ToDictionary(account => account.Key, account => account.Where(term => CountsFrom(term, terms) < at).Sum(term => term.Month * 12));
    }

    /// <summary>The latest end of an earlier term of the same product that the term began before, nearer to the end than to the start, and lasts beyond; without one its own start.</summary>
    private static DateOnly CountsFrom(Term term, List<Term> terms) => terms
        .Where(other => other.Account == term.Account && other.Product == term.Product && other.End is { } end && term.Start < end && (term.End is not { } last || last > end)
            && end.DayNumber - term.Start.DayNumber < term.Start.DayNumber - other.Start.DayNumber)
        .Select(other => other.End!.Value)
        .Append(term.Start)
        .Max();

    private static IEnumerable<Term> Subscriptions() => File
        .ReadLines(SharedData.Find("data/ravenstack/ravenstack_subscriptions.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Term(cells[1], cells[4], Day(cells[2]), cells[3].Length == 0 ? null : Day(cells[3]), decimal.Parse(cells[6], CultureInfo.InvariantCulture)))
        .Where(term => term.End != term.Start);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Term(string Account, string Product, DateOnly Start, DateOnly? End, decimal Month)
    {
        public bool EndsNoSoonerThan(DateOnly day) => End is not { } end || end >= day;
    }
}
