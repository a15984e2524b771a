using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Closing;
using Hale.Engine.History;

namespace Hale.Engine.Scoring;

/// <summary>The place of a run in the history of its score.</summary>
/// <param name="Kind">What it is to the history.</param>
/// <param name="Basis">Which closes it may continue.</param>
internal sealed record RunPlace(RunKind Kind, PathBasis Basis)
{
    /// <summary>Of a run of a day that cannot be closed yet, from when on it can; null otherwise.</summary>
    public Instant? ClosedFrom { get; private init; }

    /// <summary>Up to when facts had become known that count, where that is later than the as-of.</summary>
    public Instant? KnownUntil { get; private init; }

    /// <summary>Finds it.</summary>
    public static Task<RunPlace> FindAsync(RunPurpose purpose, IRunStore runs, Project project, string score, AsOf asOf, Instant now, CancellationToken cancellationToken) => purpose.Match(
        _ => Task.FromResult(new RunPlace(RunKind.Draft, PathBasis.History)),
        _ => OfficialAsync(runs, project, score, asOf, now, cancellationToken),
        _ => Task.FromResult(new RunPlace(RunKind.Shadow, PathBasis.History with { InShadow = true })),
        again => Task.FromResult(new RunPlace(RunKind.Recomputed, PathBasis.History with { BelowRun = again.Published.Number }) { KnownUntil = again.Known }));

    private static async Task<RunPlace> OfficialAsync(IRunStore runs, Project project, string score, AsOf asOf, Instant now, CancellationToken cancellationToken)
    {
        var closedFrom = DayEnd.ClosedFrom(project, asOf.Moment);
        return !asOf.IsClose ? new RunPlace(RunKind.Live, PathBasis.History)
            : now < closedFrom ? new RunPlace(RunKind.Live, PathBasis.History) { ClosedFrom = closedFrom }
            : await runs.NewestAsync(score, RunKind.Close, asOf.Moment, cancellationToken) is { } close && close.Header.AsOf == asOf.Moment ? new RunPlace(RunKind.Recomputed, PathBasis.History)
            : new RunPlace(RunKind.Close, PathBasis.History);
    }
}
