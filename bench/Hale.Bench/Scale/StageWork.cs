using System.Diagnostics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Engine.Metrics;
using Hale.Engine.Scoring;
using Hale.Intake;
using Hale.Warehouse.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>The stages, by name.</summary>
/// <param name="site">The project.</param>
/// <param name="options">What is asked for.</param>
internal sealed class StageWork(ScaleSite site, ScaleOptions options)
{
    public const string Plain = "plain";
    public const string Import = "import";
    public const string Metrics = "metrics";
    public const string Hand = "hand";
    public const string Score = "score";
    public const string Months = "months";
    public const string Counts = "counts";
    public const string Compare = "compare";
    public const string Profile = "profile";

    /// <summary>Runs a stage some times, each into the list.</summary>
    public Task RunAsync(string stage, int runs, List<StageRun> done) => stage switch
    {
        Plain => TimeAsync(runs, done, () => Task.Run(() => PlainTable.Insert(site))),
        Import => TimeAsync(runs, done, ImportAsync),
        Metrics => WithSessionAsync(session => TimeAsync(runs, done, () => OneAsync(session, Plan(null)))),
        Hand => WithSessionAsync(session => TimeAsync(runs, done, () => Task.Run(() => HandWritten.Drain(session)))),
        Score => WithSessionAsync(session => TimeAsync(runs, done, () => ScoreAsync(session))),
        Months => WithSessionAsync(session => TimeAsync(runs, done, () => MonthsAsync(session))),
        Counts => WithSessionAsync(session => TimeAsync(runs, done, () => OneAsync(session, Plan(ScaleProject.Counts)))),
        Compare => WithSessionAsync(CompareAsync),
        Profile => WithSessionAsync(session => Task.Run(() => ScanProfile.Write(session, Plan(null), MonthPairs(session, ScaleTimes.MonthEnds(options.Months)), options.Without, Console.Error))),
        _ => throw new ArgumentException($"`{stage}` is no stage", nameof(stage)),
    };

    private static async Task TimeAsync(int runs, List<StageRun> done, Func<Task> work)
    {
        for (var run = 0; run < runs; run++)
        {
            var (clock, begun) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await work();
            done.Add(new StageRun(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - begun).TotalSeconds));
        }
    }

    private async Task WithSessionAsync(Func<DuckDbSession, Task> work)
    {
        using var session = site.Open();
        await work(session);
    }

    private MetricPlan Plan(IReadOnlyList<string>? wanted) => ComputeMetrics.Plan(site.Project, wanted?.ToHashSet(StringComparer.Ordinal));

    private async Task ImportAsync()
    {
        using var session = site.Open();
        using var reader = Readers.Files(Path.Combine(site.Folder, ".hale", "scratch"));
        var report = await new ImportSources(reader, ScaleSite.Warehouse(session).Facts, TimeProvider.System)
            .RunAsync(site.Project, MissingFilePolicy.Keep, new Unwatched<ImportProgress>(), CancellationToken.None);
        if (report.Problems.Count > 0 || report.Files.Any(file => file.Refused.Count > 0))
        {
            throw new InvalidOperationException("the import found a problem or refused a record");
        }
    }

    private async Task OneAsync(DuckDbSession session, MetricPlan plan)
    {
        await foreach (var _ in new ComputeMetrics(ScaleSite.Store(session, options.Without)).ForPopulationAsync(plan, ScaleTimes.End, CancellationToken.None))
        {
            // Each batch is looked at by nobody.
        }
    }

    private async Task MonthsAsync(DuckDbSession session)
    {
        var pairs = MonthPairs(session, ScaleTimes.MonthEnds(options.Months));
        await foreach (var _ in new ComputeMetrics(ScaleSite.Store(session, options.Without)).ForPairsAsync(Plan(null), pairs, CancellationToken.None))
        {
            // Each batch is looked at by nobody.
        }
    }

    private async Task CompareAsync(DuckDbSession session)
    {
        var store = ScaleSite.Store(session, options.Without);
        await SameNumbers.CheckAsync(session, store, Plan(null));
        await SameNumbers.CheckMomentsAsync(store, Plan(null), MonthPairs(session, ScaleTimes.MonthEnds(options.Months)));
    }

    private static List<AccountMoment> MonthPairs(DuckDbSession session, IReadOnlyList<Instant> moments)
    {
        using var connection = session.Connect();
        var accounts = connection.Rows("SELECT DISTINCT account FROM accounts ORDER BY account").Select(row => row.Text(0)).ToList();
        return [.. accounts.SelectMany(account => moments.Select(moment => new AccountMoment(account, moment)))];
    }

    private async Task ScoreAsync(DuckDbSession session) =>
        await new ScoreAccounts(ScaleSite.Warehouse(session), TimeProvider.System, "bench")
            .RunAsync(site.Project, site.Project.Scores[0], ScaleTimes.AsOf, new RunPurpose.Draft(), new Unwatched<ScoreProgress>(), CancellationToken.None);
}
