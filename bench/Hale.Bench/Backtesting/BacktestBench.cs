using System.Diagnostics;
using System.Globalization;
using Hale.Bench.Commands;
using Hale.Bench.Scale;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Import;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;
using Hale.Intake;
using Hale.Language.Projects;

namespace Hale.Bench.Backtesting;

/// <summary>
/// Measures a backtest of the month-ends of two years beside one score run, as commands and in one process that has done both before, and holds some of its rows against score runs.
/// </summary>
/// <param name="site">The project and its folder.</param>
/// <param name="rounds">How often each is measured; the median counts.</param>
/// <param name="output">Where the tables go.</param>
/// <param name="errors">Where commands that fail say why.</param>
internal sealed class BacktestBench(ScaleSite site, int rounds, TextWriter output, TextWriter errors)
{
    private const string Rules = "lifecycle: { inactivity: { of: login, for: 90d } }\nvalidation: { observe: { every: month, horizon: 1d }, lock_box: none }\n";

    /// <summary>A score run is short beside the rest, and everything is divided by it.</summary>
    private const int ScoresARound = 3;

    private readonly SortedDictionary<string, List<double>> _times = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<double>> _processors = new(StringComparer.Ordinal);

    /// <summary>The project of the scale, with what says who is a customer.</summary>
    public static Project Project(string folder)
    {
        ScaleProject.Write(folder);
        var file = Path.Combine(folder, "hale.yaml");
        if (!File.ReadAllText(file).Contains(Rules, StringComparison.Ordinal))
        {
            File.AppendAllText(file, Rules);
        }

        var load = ProjectLoader.Load(folder);
        return load.Project ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics));
    }

    /// <summary>Imports the facts.</summary>
    public async Task ImportAsync()
    {
        using var session = site.Open();
        using var reader = Readers.Files(Path.Combine(site.Folder, ".hale", "scratch"));
        await new ImportSources(reader, ScaleSite.Warehouse(session).Facts, TimeProvider.System)
            .RunAsync(site.Project, MissingFilePolicy.Keep, new Unwatched<ImportProgress>(), CancellationToken.None);
    }

    /// <summary>Measures, writes the tables and says whether rows are what score runs give.</summary>
    public async Task<int> MeasureAsync() => await MeasureCommandsAsync() is var code and not 0 ? code : await MeasureInsideAsync();

    private async Task<int> MeasureCommandsAsync()
    {
        await HaleCommand.RunAsync(["--version"], errors);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var command in Enumerable.Repeat("score", ScoresARound).Append("backtest"))
            {
                string[] again = command == "backtest" ? ["--again"] : [];
                var measured = await HaleCommand.RunAsync([command, "--project", site.Folder, .. again], errors);
                Take($"hale {command}", measured.Time, measured.Processors);
                if (measured.ExitCode != 0)
                {
                    return measured.ExitCode;
                }
            }
        }

        await output.WriteLineAsync("As commands:\n");
        await WriteAsync("hale score", ("`hale score`", "hale score"), ("`hale backtest`", "hale backtest"));
        return 0;
    }

    private async Task<int> MeasureInsideAsync()
    {
        using var session = site.Open();
        var warehouse = ScaleSite.Warehouse(session);
        await ScoreAsync(warehouse, ScaleTimes.AsOf);
        var number = 0L;
        for (var round = 0; round < rounds; round++)
        {
            for (var time = 0; time < ScoresARound; time++)
            {
                await TimeAsync("score", async () => await ScoreAsync(warehouse, ScaleTimes.AsOf));
            }

            await TimeAsync("observe", async () => await new ObserveSchedule(warehouse).RunAsync(site.Project, ScaleTimes.End, null, CancellationToken.None));
            await TimeAsync("backtest", async () => number = await BacktestAsync(warehouse));
            await TimeAsync("read", async () => await warehouse.Backtests.ReadAsync(number, null, CancellationToken.None));
        }

        var backtest = await warehouse.Backtests.ReadAsync(number, null, CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\nInside a process that has done it before; {backtest.Rows.Count:#,0} observations at {backtest.Rows.Select(row => row.AsOf).Distinct().Count()} month-ends, {backtest.Measures.Count} measures:\n"));
        await WriteAsync("score", ("a score run", "score"), ("who was a customer, and what became of them", "observe"), ("a backtest, all of it", "backtest"), ("reading it again", "read"));
        return await SameAsync(warehouse, backtest) ? 0 : 1;
    }

    private async Task WriteAsync(string unit, params (string Name, string What)[] lines)
    {
        var (time, processors) = (Median(_times[unit]), Median(_processors[unit]));
        await output.WriteLineAsync("| what | s | of one score run | of its processor time |\n| --- | ---: | ---: | ---: |");
        foreach (var (name, what) in lines)
        {
            var taken = Median(_times[what]);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {name} | {taken:0.00} | {taken / time:0.00} | {Median(_processors[what]) / processors:0.00} |"));
        }
    }

    /// <summary>The first, a middle and the last moment, every account.</summary>
    private async Task<bool> SameAsync(IWarehouse warehouse, Backtest backtest)
    {
        var moments = backtest.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        foreach (var moment in new[] { moments[0], moments[moments.Count / 2], moments[^1] })
        {
            var report = await ScoreAsync(warehouse, AsOf.CloseOf(ScaleTimes.Zone.DayClosedBy(moment), ScaleTimes.Zone));
            var scores = await warehouse.Runs.ListAsync(report.Run, new Engine.History.AccountQuery(null, [], new Engine.History.SortKey.Account(), false, [], null), CancellationToken.None);
            var values = scores.ToDictionary(account => account.Account, account => (account.Value, account.Coverage), StringComparer.Ordinal);
            var differs = backtest.Rows.Where(row => row.AsOf == moment).Count(row => values[backtest.Accounts[row.Account]] is var (value, coverage) && (value != row.Score || coverage != row.Coverage));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"as of {report.Run.Header.AsOfLabel}: {differs} rows differ from a score run"));
            if (differs > 0)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<long> BacktestAsync(IWarehouse warehouse)
    {
        var question = await new AskBacktest(warehouse, TimeProvider.System).RunAsync(site.Project, site.Project.Scores[0], new BacktestSpan(null, null, ScaleTimes.AsOf), CancellationToken.None);
        return await new RunBacktest(warehouse, TimeProvider.System, "bench").RunAsync(question, new Unwatched<BacktestProgress>(), CancellationToken.None) ?? throw new InvalidOperationException("nothing was observed");
    }

    private Task<ScoreReport> ScoreAsync(IWarehouse warehouse, AsOf asOf) => new ScoreAccounts(warehouse, TimeProvider.System, "bench")
        .RunAsync(site.Project, site.Project.Scores[0], asOf, new RunPurpose.Draft(), new Unwatched<ScoreProgress>(), CancellationToken.None);

    private async Task TimeAsync(string what, Func<Task> work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await work();
        Take(what, clock.Elapsed, Environment.CpuUsage.TotalTime - before);
    }

    private void Take(string what, TimeSpan time, TimeSpan processors)
    {
        (_times.TryGetValue(what, out var times) ? times : _times[what] = []).Add(time.TotalSeconds);
        (_processors.TryGetValue(what, out var seconds) ? seconds : _processors[what] = []).Add(processors.TotalSeconds);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
