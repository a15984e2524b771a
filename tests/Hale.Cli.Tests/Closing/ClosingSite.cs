using Hale.Cli.Tests.Running;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;
using Hale.Language.Projects;
using Hale.Warehouse;

namespace Hale.Cli.Tests.Closing;

/// <summary>The sample project with its data imported, scored without a command line, at any moment.</summary>
internal sealed class ClosingSite : IAsyncDisposable
{
    private ClosingSite(Shell shell) => Shell = shell;

    public Shell Shell { get; }

    public IWarehouse Warehouse { get; private set; } = null!;

    public Project Project { get; private set; } = null!;

    /// <summary>What the clock says.</summary>
    public DateTimeOffset Now { get; set; } = new(2025, 1, 15, 9, 30, 0, TimeSpan.Zero);

    public static async Task<ClosingSite> OpenAsync(Action<Shell> prepare)
    {
        var site = new ClosingSite(new Shell());
        site.Shell.WriteSample();
        prepare(site.Shell);
        await site.Shell.DoAsync("import");
        site.Open();
        return site;
    }

    /// <summary>Imports again what the files say now.</summary>
    public async Task ImportAsync()
    {
        await Warehouse.DisposeAsync();
        await Shell.DoAsync("import");
        Open();
    }

    public async Task<ScoreReport> ScoreAsync(string asOf, RunPurpose? purpose = null)
    {
        AsOf.TryParse(asOf, Project.Zone, out var moment).ShouldBeTrue();
        return await new ScoreAccounts(Warehouse, new FixedClock(Now), "test").RunAsync(Project, Project.Scores[0], moment, purpose ?? new RunPurpose.Official(), new Unwatched(), default);
    }

    /// <summary>Runs a command line that must succeed.</summary>
    public async Task<Answer> DoAsync(params string[] arguments)
    {
        await Warehouse.DisposeAsync();
        var answer = await Shell.DoAsync(arguments);
        Open();
        return answer;
    }

    /// <summary>Runs a command line.</summary>
    public async Task<Answer> RunAsync(params string[] arguments)
    {
        await Warehouse.DisposeAsync();
        var answer = await Shell.RunAsync(arguments);
        Open();
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await Warehouse.DisposeAsync();
        Shell.Dispose();
    }

    private void Open()
    {
        Project = ProjectLoader.Load(Shell.Folder).Project.ShouldNotBeNull();
        Warehouse = Warehouses.Open(new WarehouseOptions(Path.Combine(Shell.Folder, ".hale")));
    }

    private sealed class Unwatched : IProgress<ScoreProgress>
    {
        public void Report(ScoreProgress value)
        {
            // Nobody is watching.
        }
    }
}
