using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Closing;

/// <summary>Lists the official closes of a score, and says of each whether anything came for it since. Nothing is computed.</summary>
/// <param name="warehouse">Where the facts are and the history is kept.</param>
public sealed class ListCloses(IWarehouse warehouse)
{
    /// <summary>The closes, the latest day first.</summary>
    /// <param name="score">The name of the score.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="known">Up to when what became known counts as having come.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<PublishedClose>> RunAsync(string score, int limit, Instant known, CancellationToken cancellationToken)
    {
        var closes = (await warehouse.Runs.RunsAsync(score, since: null, cancellationToken))
            .Where(run => run.Header.Kind == RunKind.Close).OrderByDescending(run => run.Header.AsOf).Take(limit);
        var listed = new List<PublishedClose>();
        foreach (var close in closes)
        {
            listed.Add(await OfAsync(close, known, cancellationToken));
        }

        return listed;
    }

    /// <summary>One close, and what came for it since.</summary>
    public async Task<PublishedClose> OfAsync(Run close, Instant known, CancellationToken cancellationToken) =>
        new(close, await warehouse.Metrics.LateFactsAsync(LateFactsQuery.After(close, known), cancellationToken));
}
