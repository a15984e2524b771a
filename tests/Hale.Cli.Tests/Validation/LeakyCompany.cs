using System.Globalization;
using System.Text;
using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation;

/// <summary>
/// A company of 240 accounts over 20 months, of which one attribute tells something of who leaves, with a second measure in whose files a leak can be planted.
/// </summary>
internal sealed class LeakyCompany : IDisposable
{
    private const int Accounts = 240;
    private const int Months = 20;

    private static readonly DateOnly First = new(2023, 5, 1);

    private readonly List<(string Account, DateOnly Day, double Tells)> _states = [];
    private readonly SortedDictionary<string, DateOnly> _left = new(StringComparer.Ordinal);
    private readonly Random _random = new(23);

    public LeakyCompany()
    {
        for (var account = 0; account < Accounts; account++)
        {
            Live($"A-{account:000}");
        }

        Shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/states.csv
                known: when_occurred
                accounts: { id: account, start: { date: start } }
                attributes: { tells: number }
                valid_from: { date: month }
              churn:
                files: data/outcomes.csv
                known: when_occurred
                outcomes: { account: account, outcome: churned, date: day }
            """);
        Shell.Write("metrics/tells.yaml", "metrics:\n  tells: { attribute: tells }\n");
        Shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, yellow: 40, green: 60 }
            scorecards:
              - name: everybody
                measures:
                  tells: { weight: 3, linear: { from: 0, to: 100 }, why: It tells., do: Call. }
                  planted: { weight: 1, linear: { from: 0, to: 100 }, missing: 50, why: It is planted., do: Call. }

            """);
        Project();
    }

    public Shell Shell { get; } = new();

    /// <summary>When each of those who left did.</summary>
    public IReadOnlyDictionary<string, DateOnly> Left => _left;

    /// <summary>Every account on the first day of each month of its life.</summary>
    public IEnumerable<(string Account, DateOnly Day)> States => _states.Select(state => (state.Account, state.Day));

    public void Project(string validation = "") => Shell.Write("hale.yaml", $"project: Leaky\ntime_zone: UTC\nlifecycle: {{}}\n{validation}");

    /// <summary>Writes a source and the metric that reads it, and judges the score.</summary>
    /// <param name="source">The declaration of the source.</param>
    /// <param name="metric">The metric <c>planted</c>.</param>
    /// <param name="rows">The lines of its file <c>data/planted.csv</c>, the head first.</param>
    /// <param name="keeps">Which accounts the other files still have.</param>
    /// <returns>The card.</returns>
    public async Task<JsonElement> JudgeAsync(string source, string metric, IEnumerable<string> rows, Func<string, bool>? keeps = null)
    {
        Shell.Write("sources/planted.yaml", $"sources:\n  planted:\n    files: data/planted.csv\n{source}");
        Shell.Write("metrics/planted.yaml", $"metrics:\n  planted: {metric}\n");
        Shell.Write("data/planted.csv", string.Join('\n', rows) + "\n");
        WriteCompany(keeps ?? (_ => true));
        await Shell.DoAsync("import");
        return (await Shell.DoAsync("report-card", "--format", "json")).Json.GetProperty("card");
    }

    public void Dispose() => Shell.Dispose();

    private void Live(string account)
    {
        var (tells, stays) = (_random.NextDouble(), true);
        for (var month = _random.Next(4); month < Months && stays; month++)
        {
            tells = Math.Clamp(tells + (0.3 * (_random.NextDouble() - 0.5)), 0, 1);
            var day = First.AddMonths(month);
            _states.Add((account, day, tells));
            stays = _random.NextDouble() >= 1 / (1 + Math.Exp(1.7 + (4 * tells)));
            if (!stays)
            {
                _left[account] = day.AddMonths(1).AddDays(_random.Next(1, 25));
            }
        }
    }

    private void WriteCompany(Func<string, bool> keeps)
    {
        var states = new StringBuilder("account,start,month,tells\n");
        foreach (var (account, day, tells) in _states.Where(state => keeps(state.Account)))
        {
            states.Append(CultureInfo.InvariantCulture, $"{account},2023-04-01,{day:yyyy-MM-dd},{100 * tells:0.0}\n");
        }

        var outcomes = new StringBuilder("account,outcome,day\n");
        foreach (var (account, day) in _left.Where(left => keeps(left.Key)))
        {
            outcomes.Append(CultureInfo.InvariantCulture, $"{account},churned,{day:yyyy-MM-dd}\n");
        }

        Shell.Write("data/states.csv", states.ToString());
        Shell.Write("data/outcomes.csv", outcomes.ToString());
    }
}
