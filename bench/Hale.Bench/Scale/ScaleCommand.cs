namespace Hale.Bench.Scale;

/// <summary>How long each stage takes on many events, beside what it is measured against, in one run.</summary>
internal static class ScaleCommand
{
    public const string Usage = "scale [--accounts 20000] [--events 20000000] [--months 24] [--no-postgres] [--without PASS] [--each-pass] [--profile] [--folder KEPT]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (ScaleOptions.Read(arguments) is not { } options || options.Without.Except(ScaleSite.PassNames).Any())
        {
            await errors.WriteLineAsync($"Usage: {Usage}\nThe passes are: {string.Join(", ", ScaleSite.PassNames)}");
            return 2;
        }

        var folder = options.Folder is { } kept ? Directory.CreateDirectory(kept) : Directory.CreateTempSubdirectory("hale-bench-");
        try
        {
            await new ScaleRun(new ScaleSite(folder.FullName, ScaleProject.Write(folder.FullName)), options, output).MeasureAsync();
            return 0;
        }
        finally
        {
            if (options.Folder is null)
            {
                folder.Delete(recursive: true);
            }
        }
    }
}
