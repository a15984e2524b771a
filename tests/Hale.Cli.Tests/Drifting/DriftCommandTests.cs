using System.Globalization;
using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Drifting;

/// <summary><c>hale drift</c>, from the files of a project over its stored closes to what is printed.</summary>
public sealed class DriftCommandTests
{
    private const int Accounts = 90;
    private const int Months = 15;

    private static readonly DateOnly First = new(2023, 9, 30);

    [Fact]
    public async Task Measure_ThatMovedTwoClosesRunning_AsksForAReview()
    {
        using var shell = await CompanyAsync(moves: true);
        await shell.DoAsync("score", "--every", "month", "--from", "2023-09-30", "--to", "2024-11-30");

        var text = (await shell.DoAsync("drift")).Output;
        text.ShouldContain("Health, close of 2024-11-30; 15 scored days of one definition from 2023-09-30 on");
        text.ShouldMatch(@"Moving +2023-11-30, a year before +\d\.\d{3} +0\.\d{3} +\S+ → \S+ +0 % +moved, two closes running: a review is due");
        text.ShouldMatch(@"Age +2023-11-30, a year before .*a clock: it only counts time, and is not judged");
        text.ShouldMatch(@"Steady +2023-11-30, a year before +0\.\d{3} +0\.\d{3}");
        text.ShouldContain("the project does not say how paid life is read");
        text.ShouldContain("Ask for a review");
        text.ShouldContain("Nothing is fitted anew or changed by itself");

        var json = (await shell.DoAsync("drift", "health", "--format", "json")).Json;
        json.GetProperty("asks_for_review").GetBoolean().ShouldBeTrue();
        json.GetProperty("green").GetProperty("standing").GetString().ShouldBe("no_outcomes");
        json.GetProperty("series").EnumerateArray().ToDictionary(series => series.GetProperty("measure").GetString() ?? "", series => series.GetProperty("standing").GetString())["Moving"].ShouldBe("review");
        var csv = (await shell.DoAsync("drift", "--format", "csv")).Output.Split('\n');
        csv[0].ShouldStartWith("measure,scorecard,close,compared_with,season,accounts,index,critical,exceeds,clock,review");
        csv.Count(line => line.StartsWith("Moving,", StringComparison.Ordinal)).ShouldBe(Months - 1);

        (await shell.DoAsync("drift", "--to", "2024-09-30")).Output.ShouldNotContain("review is due");
        (await shell.DoAsync("drift", "--to", "2024-10-31")).Output.ShouldContain("moved at this close: the next one decides");
    }

    [Fact]
    public async Task Closes_TooFewOrOfAnotherDefinition_AreSaid()
    {
        using var shell = await CompanyAsync(moves: false);
        (await shell.RunAsync("drift")).Code.ShouldBe(ExitCode.NotFound);
        await shell.DoAsync("score", "--as-of", "2024-10-31");
        var one = (await shell.DoAsync("drift")).Output;
        one.ShouldContain("It takes 3 closes of one definition to ask for a review, and there is 1");
        one.ShouldContain("no earlier close to compare with");

        shell.Change("scores/health.yaml", "label: Moving, weight: 1", "label: Moving, weight: 2");
        await shell.DoAsync("score", "--as-of", "2024-11-30");
        (await shell.DoAsync("drift")).Output.ShouldContain("1 earlier close was scored by another definition and is not compared");
        (await shell.RunAsync("drift", "--from", "2025-01-01")).Error.ShouldContain("there is no close from 2025-01-01 on");
        (await shell.RunAsync("drift", "wealth")).Error.ShouldContain("did you mean `health`?");
    }

    [Fact]
    public async Task Green_WhereOutcomesAreKnown_IsHeldAgainstThem()
    {
        using var shell = await CompanyAsync(moves: false, inflates: true);
        await shell.DoAsync("score", "--every", "month", "--from", "2023-09-30", "--to", "2024-11-30");

        var green = (await shell.DoAsync("drift", "--format", "json")).Json.GetProperty("green");
        green.GetProperty("standing").GetString().ShouldBe("inflated");
        green.GetProperty("share").GetDouble().ShouldBeGreaterThan(green.GetProperty("share_before").GetDouble() + 0.05);
        green.GetProperty("churn").GetDouble().ShouldBeGreaterThan(green.GetProperty("churn_before").GetDouble());
        var text = (await shell.DoAsync("drift")).Output;
        text.ShouldContain("Green means less than it did: more accounts are in the best band, and more of those leave.");
        text.ShouldContain("`hale suggest-thresholds` shows where the bands would lie today.");
        (await shell.DoAsync("drift", "--from", "2024-08-31")).Output.ShouldContain("it takes 6 closes after which it is known");
    }

    private static async Task<Shell> CompanyAsync(bool moves, bool inflates = false)
    {
        var shell = new Shell();
        shell.Write("hale.yaml", "project: Drifting\ntime_zone: UTC\n" + (inflates ? "lifecycle: {}\nvalidation: { observe: { every: month, horizon: 30d }, lock_box: none }\n" : string.Empty));
        shell.Write("sources/all.yaml", """
            sources:
              crm:
                files: data/states.csv
                known: when_occurred
                accounts: { id: account, start: { date: start } }
                attributes: { moving: number, steady: number, age: number }
                valid_from: { date: day }

            """ + (inflates ? "  churn:\n    files: data/outcomes.csv\n    known: when_occurred\n    outcomes: { account: account, outcome: churned, date: day }\n" : string.Empty));
        shell.Write("metrics/all.yaml", "metrics:\n  moving: { attribute: moving }\n  steady: { attribute: steady }\n  age: { attribute: age }\n");
        shell.Write("scores/health.yaml", """
            score: health
            label: Health
            bands: { red: 0, yellow: 40, green: 60 }
            scorecards:
              - name: everybody
                measures:
                  moving: { label: Moving, weight: 1, linear: { from: 0, to: 100 }, why: It moves., do: Call. }
                  steady: { label: Steady, weight: 1, linear: { from: 0, to: 100 }, why: It stays., do: Call. }
                  age: { label: Age, weight: 0.01, linear: { from: 0, to: 300 }, why: It counts., do: Call. }

            """);
        Write(shell, moves, inflates);
        await shell.DoAsync("import");
        return shell;
    }

    /// <summary>Values drawn anew each month; where they move, the last two months are higher; where green inflates, later values are higher and mean nothing.</summary>
    private static void Write(Shell shell, bool moves, bool inflates)
    {
        var random = new Random(5);
        var (states, outcomes) = (new StringBuilder("account,start,day,moving,steady,age\n"), new StringBuilder("account,outcome,day\n"));
        for (var account = 0; account < (inflates ? 4 * Accounts : Accounts); account++)
        {
            for (var (month, stays) = (0, true); month < Months && stays; month++)
            {
                var day = First.AddDays(1).AddMonths(month).AddDays(-1);
                var later = inflates && month >= Months / 2;
                var (moving, steady) = (Drawn((moves && month >= Months - 2) || later), Drawn(later));
                states.Append(CultureInfo.InvariantCulture, $"A-{account:000},2023-01-01,{day:yyyy-MM-dd},{moving:0.0},{steady:0.0},{account + (10 * month)}\n");
                stays = !inflates || random.NextDouble() >= (later ? 0.08 : moving + steady > 120 ? 0.002 : 0.05);
                if (!stays)
                {
                    outcomes.Append(CultureInfo.InvariantCulture, $"A-{account:000},churned,{day.AddDays(random.Next(3, 25)):yyyy-MM-dd}\n");
                }
            }
        }

        shell.Write("data/states.csv", states.ToString());
        if (inflates)
        {
            shell.Write("data/outcomes.csv", outcomes.ToString());
        }

        double Drawn(bool higher) => higher ? 40 + (60 * random.NextDouble()) : 100 * random.NextDouble();
    }
}
