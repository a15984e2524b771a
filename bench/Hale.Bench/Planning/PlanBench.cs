using System.Diagnostics;
using System.Globalization;
using Hale.Bench.Scale;
using Hale.Core.Projects;
using Hale.Engine.Import;
using Hale.Engine.Planning;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;
using Hale.Intake;
using Hale.Language.Projects;

namespace Hale.Bench.Planning;

/// <summary>Measures a plan beside the two score runs that give the same numbers, in one process.</summary>
/// <param name="site">The project and its folder.</param>
/// <param name="rounds">How often each is measured; the median counts.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class PlanBench(ScaleSite site, int rounds, TextWriter output)
{
    /// <summary>Imports the facts.</summary>
    public async Task ImportAsync()
    {
        using var session = site.Open();
        using var reader = Readers.Files(Path.Combine(site.Folder, ".hale", "scratch"));
        await new ImportSources(reader, ScaleSite.Warehouse(session).Facts, TimeProvider.System)
            .RunAsync(site.Project, MissingFilePolicy.Keep, new Unwatched<ImportProgress>(), CancellationToken.None);
    }

    /// <summary>Measures, and writes the table.</summary>
    public async Task MeasureAsync()
    {
        using var session = site.Open();
        var warehouse = ScaleSite.Warehouse(session);
        var (weight, metric) = (Edited("users_28d:       { weight: 2,", "users_28d:       { weight: 3,"), Edited("users_28d:       { distinct: contact, window: 28d }", "users_28d:       { distinct: contact, window: 14d }"));
        await ScoreAsync(warehouse, site.Project);
        await PlanAsync(warehouse, weight);
        await output.WriteLineAsync("| what | s | of two score runs |\n| --- | ---: | ---: |");
        foreach (var (what, after) in new[] { ("one weight changed", weight), ("one metric changed", metric) })
        {
            var (two, plan) = (new List<double>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                two.Add(await TimeAsync(() => ScoreAsync(warehouse, site.Project)) + await TimeAsync(() => ScoreAsync(warehouse, after)));
                plan.Add(await TimeAsync(() => PlanAsync(warehouse, after)));
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| two score runs, {what} | {Median(two):0.00} | |"));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| plan, {what} | {Median(plan):0.00} | {Median(plan) / Median(two):0.00} |"));
        }
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    private static Task ScoreAsync(IWarehouse warehouse, Project project) => new ScoreAccounts(warehouse, TimeProvider.System, "bench")
        .RunAsync(project, project.Scores[0], ScaleTimes.AsOf, new RunPurpose.Draft(), new Unwatched<ScoreProgress>(), CancellationToken.None);

    private async Task PlanAsync(IWarehouse warehouse, Project after)
    {
        var report = await new PlanDefinitions(warehouse).RunAsync(site.Project, after, null, ScaleTimes.AsOf, new Unwatched<PlanProgress>(), CancellationToken.None);
        if (report.Scores.Single().Spread is null)
        {
            throw new InvalidOperationException("the changed definition changed no score");
        }
    }

    private Project Edited(string from, string to)
    {
        var files = ProjectLoader.Load(site.Folder).Bundle.Files;
        if (!files.Any(file => file.Text.Contains(from, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"no definition has `{from}`");
        }

        var bundle = new DefinitionBundle(files.Select(file => file with { Text = file.Text.Replace(from, to, StringComparison.Ordinal) }));
        return ProjectLoader.Load(site.Folder, bundle).Project!;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
