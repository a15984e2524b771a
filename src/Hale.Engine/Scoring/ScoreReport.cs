using Hale.Core.Lineage;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Metrics;

namespace Hale.Engine.Scoring;

/// <summary>What a run did.</summary>
/// <param name="Run">The run.</param>
/// <param name="Known">How many facts before the moment were left out because they were not known then.</param>
/// <param name="Gaps">The event sources used by the score that do not reach the moment, or were down in a window.</param>
public sealed record ScoreReport(Run Run, KnownShare Known, IReadOnlyList<SourceGap> Gaps)
{
    /// <summary>The later closes of the same definition, which began with other states than this close has left.</summary>
    public IReadOnlyList<Close> LaterCloses { get; init; } = [];

    /// <summary>Of a preview of a day that could not be closed yet, from when on it can be; null otherwise.</summary>
    public Instant? ClosedFrom { get; init; }

    /// <summary>What had become of accounts.</summary>
    public AccountLineage Lineage { get; init; } = AccountLineage.None;

    /// <summary>The circles in which accounts are their own parents; such accounts were taken to have none.</summary>
    public IReadOnlyList<ParentCircle> ParentCircles { get; init; } = [];
}
