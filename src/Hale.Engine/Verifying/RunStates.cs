using Hale.Core.Paths;
using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>The states that a stored run began with.</summary>
/// <param name="runs">The history.</param>
/// <param name="run">The run.</param>
/// <param name="zone">The zone in which days are counted.</param>
internal sealed class RunStates(IRunStore runs, Run run, ProjectZone zone)
{
    /// <summary>The states of a range of accounts; none of a score that does not depend on where it was.</summary>
    public async Task<PathBefore> BeforeAsync(AccountSpan span, CancellationToken cancellationToken) => run.Header.Path switch
    {
        null => PathBefore.Nothing,
        { Run: { } close } => new PathBefore(await runs.PathStatesAsync(close, span.First, span.Last, cancellationToken), run.Header.AsOf, zone),
        _ => new PathBefore(new Dictionary<string, PathState>(), run.Header.AsOf, zone),
    };
}
