using System.Globalization;
using System.Text.RegularExpressions;
using Hale.Core.Time;
using Hale.Engine.Exporting;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.Exporting;

/// <summary>Exports to a file, or to a folder with a file for each run, whose name tells which run it is.</summary>
internal sealed partial class FileExportTarget(ExportFileOptions options) : IExportTarget
{
    public Task<IReadOnlySet<ExportedRun>> ExportedAsync(ExportTable table, CancellationToken cancellationToken)
    {
        var names = options.IsFolder && Directory.Exists(options.Path) ? Directory.EnumerateFiles(options.Path).Select(path => Path.GetFileName(path)!) : [];
        IReadOnlySet<ExportedRun> runs = names
            .Select(name => RunFile().Match(name))
            .Where(match => match.Success && match.Groups["table"].Value == table.Name && match.Groups["ending"].Value == Ending)
            .Select(match => new ExportedRun(Number(match.Groups["run"]), new Instant(Number(match.Groups["micros"]))))
            .ToHashSet();
        return Task.FromResult(runs);
    }

    public async Task<long> WriteAsync(ExportTable table, IReadOnlyList<Run> runs, Func<Run, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellationToken)
    {
        var file = new ExportFile(table, options);
        if (!options.IsFolder)
        {
            return await file.WriteAsync(options.Path, runs.ToAsyncEnumerable().SelectMany(run => rows(run)), cancellationToken);
        }

        var count = 0L;
        foreach (var run in runs)
        {
            count += await file.WriteAsync(Path.Combine(options.Path, NameOf(table, run)), rows(run), cancellationToken);
        }

        return count;
    }

    private string Ending => options.Format switch
    {
        ExportFileFormat.Parquet => "parquet",
        ExportFileFormat.Csv => "csv",
        ExportFileFormat.JsonLines => "jsonl",
    };

    private string NameOf(ExportTable table, Run run) => string.Create(CultureInfo.InvariantCulture, $"{table.Name}-{run.Number:D8}-{run.FinishedAt.Micros}.{Ending}");

    private static long Number(Group group) => long.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<table>[a-z]+)-(?<run>[0-9]{8,18})-(?<micros>[0-9]{1,18})\\.(?<ending>[a-z]+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RunFile();
}
