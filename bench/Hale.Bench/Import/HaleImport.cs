using System.Diagnostics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Import;
using Hale.Intake;
using Hale.Warehouse;

namespace Hale.Bench.Import;

/// <summary>An import of the made-up events, as <c>hale import</c> does it.</summary>
internal static class HaleImport
{
    private static readonly RowMapping Mapping = new RowMapping.Events(
        "account", "contact", new EventName.FromColumn("event"), new TimeColumn("moment", ByDay: false), Id: null,
        [new PropertyColumn("amount", "amount", ValueKind.Number), new PropertyColumn("plan", "plan", ValueKind.Text)]);

    /// <summary>Imports a file into a new data folder, or once more into the same one.</summary>
    public static async Task<(TimeSpan Time, FileReceipt Receipt)> MeasureAsync(string folder, string file, string memory)
    {
        FileFormat format = file.EndsWith(".parquet", StringComparison.Ordinal) ? new FileFormat.Parquet() : new FileFormat.Csv(',');
        var source = new SourceDefinition("events", file, format, Mapping, ProjectZone.Utc, new KnownRule.WhenOccurred(), new ReachRule.LastRow());
        var project = new Project("bench", folder, ProjectZone.Utc, AccountsFromEvents: true, [source], [], []);
        var clock = Stopwatch.StartNew();
        await using var warehouse = Warehouses.Open(new WarehouseOptions(Path.Combine(folder, "data-" + Path.GetExtension(file)[1..]), memory, Threads: null, [folder]));
        using var reader = Readers.Files(Path.Combine(folder, "scratch"));
        var report = await new ImportSources(reader, warehouse.Facts, TimeProvider.System).RunAsync(project, MissingFilePolicy.Keep, new Unseen(), CancellationToken.None);
        await warehouse.DisposeAsync();
        return (clock.Elapsed, report.Files[0]);
    }

    private sealed class Unseen : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            // Nobody watches.
        }
    }
}
