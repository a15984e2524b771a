using Hale.Engine.History;

namespace Hale.Cli.Sessions;

/// <summary>Which version of the definitions was live when runs were computed.</summary>
internal static class VersionNumbers
{
    /// <summary>The number of the version by the number of the run; of runs of other definitions there is none.</summary>
    public static async Task<IReadOnlyDictionary<long, long>> ReadAsync(DataSession session, IReadOnlyList<Run> runs, CancellationToken cancellation)
    {
        var versions = runs.Count == 0 ? [] : await session.Operations.Versions.ListAsync(cancellation);
        return runs
            .Select(run => (run.Number, Version: versions.FirstOrDefault(version =>
                version.AppliedAt <= run.Header.StartedAt && version.Definitions.GetValueOrDefault(run.Header.Outline.Name) == run.Header.DefinitionHash)?.Number))
            .Where(run => run.Version is not null)
            .ToDictionary(run => run.Number, run => run.Version!.Value);
    }
}
