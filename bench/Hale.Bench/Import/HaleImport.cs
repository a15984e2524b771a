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
        var clock = Stopwatch.StartNew();
        var report = await RunAsync(folder, file, "data-" + Path.GetExtension(file)[1..], memory);
        return (clock.Elapsed, report.Files[0]);
    }

    /// <summary>Imports a file, or a folder of files, into a data folder.</summary>
    public static async Task<ImportReport> RunAsync(string folder, string file, string data, string memory)
    {
        FileFormat format = Directory.Exists(file) || file.EndsWith(".parquet", StringComparison.Ordinal) ? new FileFormat.Parquet() : new FileFormat.Csv(',');
        var source = new SourceDefinition("events", file, format, Mapping, ProjectZone.Utc, new KnownRule.WhenOccurred(), new ReachRule.LastRow());
        var project = new Project("bench", folder, ProjectZone.Utc, AccountsFromEvents: true, [source], [], []);
        await using var warehouse = Warehouses.Open(new WarehouseOptions(Path.Combine(folder, data), memory, Threads: null, [folder]));
        using var reader = Readers.Files(Path.Combine(folder, "scratch"));
        return await new ImportSources(reader, warehouse.Facts, TimeProvider.System).RunAsync(project, MissingFilePolicy.Keep, new Unseen(), CancellationToken.None);
    }

    private sealed class Unseen : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            // Nobody watches.
        }
    }
}
