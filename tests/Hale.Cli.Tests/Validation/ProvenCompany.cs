using System.Globalization;
using System.Text;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation;

/// <summary>
/// A company of 240 accounts over 20 months, of which one attribute tells much of who leaves, another one little, and a third one is set once leaving was decided.
/// </summary>
internal static class ProvenCompany
{
    public const string Score = "scores/health.yaml";

    private const int Accounts = 240;
    private const int Months = 20;

    private static readonly DateOnly First = new(2023, 5, 1);

    /// <summary>The project with its data imported.</summary>
    public static async Task<Shell> NewAsync(string lifecycle = "lifecycle: {}\n")
    {
        var shell = new Shell();
        shell.Environment["HALE_AUTHOR"] = "Ana";
        shell.Write("hale.yaml", $"project: Proven\ntime_zone: UTC\n{lifecycle}");
        shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/states.csv
                known: when_occurred
                accounts: { id: account, start: { date: start } }
                attributes: { tells: number, hints: number, leaks: number }
                valid_from: { date: month }
              churn:
                files: data/outcomes.csv
                known: when_occurred
                outcomes: { account: account, outcome: churned, date: day }
            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              tells: { attribute: tells }
              hints: { attribute: hints }
              leaks: { attribute: leaks }
            """);
        shell.Weigh(tells: 3, hints: 1, leaks: 0);
        WriteData(shell);
        await shell.DoAsync("import");
        return shell;
    }

    /// <summary>Gives the measures other weights.</summary>
    public static void Weigh(this Shell shell, int tells, int hints, int leaks) => shell.Write(Score, string.Create(CultureInfo.InvariantCulture, $$"""
        score: health
        bands: { red: 0, yellow: 40, green: 60 }
        scorecards:
          - name: everybody
            measures:
              tells: { weight: {{tells}}, linear: { from: 0, to: 100 }, why: It tells., do: Call. }
              hints: { weight: {{hints}}, linear: { from: 0, to: 100 }, why: It hints., do: Call. }
              leaks: { weight: {{leaks}}, linear: { from: 0, to: 100 }, why: It leaks., do: Call. }

        """));

    private static void WriteData(Shell shell)
    {
        var random = new Random(11);
        var (states, outcomes) = (new StringBuilder("account,start,month,tells,hints,leaks\n"), new StringBuilder("account,outcome,day\n"));
        for (var account = 0; account < Accounts; account++)
        {
            var (tells, hints, stays) = (random.NextDouble(), random.NextDouble(), true);
            for (var month = random.Next(4); month < Months && stays; month++)
            {
                (tells, hints) = (Moved(tells, random), Moved(hints, random));
                var leaving = 1 / (1 + Math.Exp(1.2 + (4.5 * tells) + hints));
                stays = random.NextDouble() >= leaving;
                var day = First.AddMonths(month);
                states.Append(CultureInfo.InvariantCulture, $"A-{account:000},2023-04-01,{day:yyyy-MM-dd},{100 * tells:0.0},{100 * hints:0.0},{(stays ? random.Next(50, 100) : random.Next(0, 4))}\n");
                if (!stays)
                {
                    outcomes.Append(CultureInfo.InvariantCulture, $"A-{account:000},churned,{day.AddMonths(1).AddDays(random.Next(1, 25)):yyyy-MM-dd}\n");
                }
            }
        }

        shell.Write("data/states.csv", states.ToString());
        shell.Write("data/outcomes.csv", outcomes.ToString());
    }

    private static double Moved(double value, Random random) => Math.Clamp(value + (0.3 * (random.NextDouble() - 0.5)), 0, 1);
}
