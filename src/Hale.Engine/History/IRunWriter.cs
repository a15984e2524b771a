using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>Writes one run.</summary>
public interface IRunWriter : IAsyncDisposable
{
    /// <summary>Appends the scores of a bounded range of accounts with the metric values they were computed from, in the same rows.</summary>
    Task AppendAsync(ScoreBlock scores, ValueTable values, CancellationToken cancellationToken);

    /// <summary>Appends accounts that existed and are not scored.</summary>
    Task AppendAsync(IReadOnlyList<LeftOutAccount> leftOut, CancellationToken cancellationToken);

    /// <summary>Appends what had become of accounts as of the run.</summary>
    Task AppendAsync(AccountLineage lineage, CancellationToken cancellationToken);

    /// <summary>Makes the run visible, at once and durably, and gives its number.</summary>
    Task<Run> CompleteAsync(RunCounts counts, Instant finishedAt, CancellationToken cancellationToken);
}
