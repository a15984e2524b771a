using System.Globalization;

namespace Hale.Bench.Import;

/// <summary>How long an import takes beside a plain insert of the same columns, in one run.</summary>
internal static class ImportCommand
{
    public const string Usage = "import [--events 5000000]";

    private const string Memory = "1GB";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Events(arguments) is not { } events)
        {
            await errors.WriteLineAsync($"Usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("hale-bench-");
        try
        {
            await MeasureAsync(folder.FullName, events, output);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, long events, TextWriter output)
    {
        var files = new EventFiles(folder);
        files.Write(events, badRecord: (events / 2) + 1);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {events:N0} events, {Environment.ProcessorCount} processors, engine limit {Memory}

            | file | plain insert, s | first import, s | ratio | of processor time | unchanged, s | added | refused |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
            """));
        foreach (var file in new[] { files.Parquet, files.Csv })
        {
            var begun = Environment.CpuUsage.TotalTime;
            var plain = PlainInsert.Measure(folder, file, Memory);
            var plainWork = Environment.CpuUsage.TotalTime - begun;
            File.Delete(Path.Combine(folder, "plain.duckdb"));
            begun = Environment.CpuUsage.TotalTime;
            var (first, receipt) = await HaleImport.MeasureAsync(folder, file, Memory);
            var work = Environment.CpuUsage.TotalTime - begun;
            var (again, _) = await HaleImport.MeasureAsync(folder, file, Memory);
            var refused = string.Join(", ", receipt.Refused.Select(refusal => $"{refusal.Code} in record {refusal.FirstRecord}"));
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Path.GetExtension(file)[1..]} | {plain.TotalSeconds:0.00} | {first.TotalSeconds:0.00} | {first / plain:0.00} | {work / plainWork:0.00} | {again.TotalSeconds:0.00} | {receipt.Added:N0} | {refused} |"));
        }
    }

    private static long? Events(string[] arguments) => arguments switch
    {
        [] => 5_000_000,
        ["--events", var text] when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var events) && events > 0 => events,
        _ => null,
    };
}
