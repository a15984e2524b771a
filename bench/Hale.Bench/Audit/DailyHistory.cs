using System.Globalization;

namespace Hale.Bench.Audit;

/// <summary>A daily score of every account, which knows something of its hazard. The lost go on being scored, as most tools do: the history has the size that was asked for.</summary>
internal sealed class DailyHistory(int accounts, int days)
{
    private const double DailyHazard = 0.0004;

    private static readonly DateOnly First = new(2024, 1, 1);

    public AuditFiles Write(string folder)
    {
        var files = new AuditFiles(Path.Combine(folder, "history.csv"), Path.Combine(folder, "churn.csv"));
        using var scores = new StreamWriter(files.Scores);
        using var outcomes = new StreamWriter(files.Outcomes);
        scores.WriteLine("account,date,health");
        outcomes.WriteLine("account,churned on");
        var dates = Enumerable.Range(0, days).Select(day => First.AddDays(day).ToString("O", CultureInfo.InvariantCulture)).ToArray();
        for (var account = 0; account < accounts; account++)
        {
            Write(account, dates, scores, outcomes);
        }

        return files;
    }

    private static void Write(int account, string[] dates, StreamWriter scores, StreamWriter outcomes)
    {
        var random = new Random(account);
        var frailty = Normal(random);
        var noise = Normal(random);
        var lost = false;
        for (var day = 0; day < dates.Length; day++)
        {
            noise = (0.97 * noise) + (0.25 * Normal(random));
            scores.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A-{account:00000},{dates[day]},{100 / (1 + Math.Exp((0.7 * frailty) + (0.7 * noise))):0.0}"));
            if (!lost && random.NextDouble() < DailyHazard * Math.Exp(frailty))
            {
                lost = true;
                outcomes.WriteLine($"A-{account:00000},{dates[Math.Min(day + 1, dates.Length - 1)]}");
            }
        }
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
