using System.Diagnostics;
using System.Text;
using Hale.Core.Definitions;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Hale.Language.Yaml;

namespace Hale.Bench.Definitions;

/// <summary>How long a project takes to load: the first time in the process, and then the median of several.</summary>
/// <param name="Cold">The first load, in milliseconds; the code is compiled meanwhile.</param>
/// <param name="Warm">The median of further loads.</param>
/// <param name="Trees">The part of a warm load that turns bytes into trees.</param>
/// <param name="Hashes">The definition hashes of all scores, which are not part of a load.</param>
internal sealed record LoadTimes(double Cold, double Warm, double Trees, double Hashes)
{
    private const int Runs = 9;

    public static LoadTimes Of(string folder)
    {
        var cold = Time(() => Load(folder));
        var project = Load(folder);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(file => (file, Encoding.UTF8.GetBytes(File.ReadAllText(file)))).ToList();
        return new LoadTimes(
            cold,
            Median(() => Load(folder)),
            Median(() => files.ForEach(file => YamlFile.Read(file.Item2, file.file, new DiagnosticBag()))),
            Median(() => project.Scores.ToList().ForEach(score => CanonicalDefinition.Of(score, ScoreReads.Before(score, project.Scores), project.AllMetrics, project.Population))));
    }

    /// <summary>The median of several runs, in milliseconds.</summary>
    public static double Median(Action work)
    {
        List<double> times = [.. Enumerable.Range(0, Runs).Select(_ => Time(work)).Order()];
        return times[Runs / 2];
    }

    private static double Time(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static Core.Projects.Project Load(string folder)
    {
        var load = ProjectLoader.Load(folder);
        return load.Project ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics.Take(5).Select(problem => $"{problem.Span}: {problem.Message}")));
    }
}
