using Hale.Engine.Drifting.Watching;
using Hale.Engine.History;

namespace Hale.Engine.Drifting;

/// <summary>Gives what accounts had at a close, one column at a time.</summary>
public interface IDriftStore
{
    /// <summary>The scores of a close, in ordinal order of the accounts, as people read them: after overrides.</summary>
    Task<ScoredClose> ScoresAsync(Run close, CancellationToken cancellationToken);

    /// <summary>The points of a measure at a close, of the accounts for which it counts, in ordinal order. What its missing-data policy gave is among them.</summary>
    /// <param name="close">The close.</param>
    /// <param name="scorecard">The scorecard, as an index of the outline.</param>
    /// <param name="node">The measure, as an index of the nodes of that scorecard.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<DriftClose> PointsAsync(Run close, int scorecard, int node, CancellationToken cancellationToken);
}
