using System.Diagnostics;
using System.Globalization;
using Hale.Tests;
using Hale.Tests.Fuzzing;

namespace Hale.Bench.Fuzz;

/// <summary>Changes the sample projects of the repository many times over and looks for one that Hale takes wrongly: the tests do a part of the same.</summary>
internal static class FuzzCommand
{
    public const string Usage = "fuzz [--cases 1000000] [--seed 1]";

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Read(arguments) is not var (cases, seed))
        {
            errors.WriteLine($"Usage: {Usage}");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var run = new FuzzRun(new ProjectFuzz(SampleFiles.Projects), cases, seed);
        run.Run();
        foreach (var failure in run.Failures)
        {
            output.WriteLine(failure);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cases:N0} changed projects from seed {seed}: {run.Accepted:N0} accepted, {run.Failures.Count} taken wrongly, {clock.Elapsed.TotalSeconds:0} s"));
        return run.Failures.Count == 0 ? 0 : 1;
    }

    private static (int Cases, int Seed)? Read(string[] arguments) => arguments switch
    {
        [] => (1_000_000, 1),
        ["--cases", var cases] when Number(cases) is { } some => (some, 1),
        ["--cases", var cases, "--seed", var seed] when Number(cases) is { } some && Number(seed) is { } first => (some, first),
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
