using Hale.Engine.Metrics;

namespace Hale.Bench.Scale;

/// <summary>Makes the data, runs the stages one after another, and prints the table as it goes.</summary>
internal sealed class ScaleRun(ScaleSite site, ScaleOptions options, TextWriter output)
{
    private const int Several = 3;
    private readonly ScaleTable _table = new(output);
    private readonly List<Stage> _stages = [];

    public async Task MeasureAsync()
    {
        if (!File.Exists(site.Events))
        {
            new ScaleData(options.Accounts, options.Events).Write(site.Folder);
        }

        _table.Head(options);
        await ImportAsync();
        await RunAsync(StageWork.Compare, runs: 1);
        var metrics = await RunAsync(StageWork.Metrics, Several);
        _table.Row("metric stage, one as-of; the best single query by hand", metrics, await RunAsync(StageWork.Hand, Several), "≤ 1.3");
        _table.Row("`hale score`; its metric stage", await RunAsync(StageWork.Score, Several), metrics, string.Empty);
        _table.Row($"{options.Months} month-ends in one plan; one as-of", await RunAsync(StageWork.Months, 1), metrics, "< 6");
        if (options.Postgres)
        {
            await PostgresAsync(await RunAsync(StageWork.Counts, Several));
        }

        _table.Peak(_stages);
        if (options.EachPass)
        {
            await EachPassAsync();
        }

        if (options.Profile)
        {
            await StageProcess.RunAsync(StageWork.Profile, 1, site.Folder, options with { Months = 1 });
            await StageProcess.RunAsync(StageWork.Profile, 1, site.Folder, options);
        }
    }

    private async Task ImportAsync()
    {
        if (Directory.Exists(site.Options.DataFolder))
        {
            return;
        }

        var plain = await StageProcess.RunAsync(StageWork.Plain, 1, site.Folder, options);
        _table.Row("import; a plain INSERT … SELECT of the same columns", await RunAsync(StageWork.Import, 1), plain, "≤ 1.5");
    }

    private async Task PostgresAsync(Stage counts)
    {
        var postgres = new PostgresCounts(site);
        if (await postgres.RunAsync() is not { } beside)
        {
            await output.WriteLineAsync("| eight counts; PostgreSQL | | PostgreSQL cannot be had here: not measured | | ≥ 40 times as fast | | |");
            return;
        }

        using (var session = site.Open())
        {
            await postgres.CheckAsync(ScaleSite.Store(session, options.Without), ComputeMetrics.Plan(site.Project, ScaleProject.Counts.ToHashSet(StringComparer.Ordinal)));
        }

        _table.Faster($"eight counts; PostgreSQL ({PostgresCounts.Settings})", counts, beside, "≥ 40 times as fast");
    }

    private async Task EachPassAsync()
    {
        foreach (var pass in ScaleSite.PassNames)
        {
            var without = options with { Without = [.. options.Without, pass] };
            _table.Row($"metric stage without {pass}", await StageProcess.RunAsync(StageWork.Metrics, Several, site.Folder, without));
        }
    }

    private async Task<Stage> RunAsync(string stage, int runs)
    {
        var done = await StageProcess.RunAsync(stage, runs, site.Folder, options);
        if (stage != StageWork.Compare)
        {
            _stages.Add(done);
        }

        return done;
    }
}
