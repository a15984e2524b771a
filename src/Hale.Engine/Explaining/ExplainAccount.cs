using Hale.Core.Explanation;
using Hale.Engine.History;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Explaining;

/// <summary>Explains a score from what its run kept, so that it works when the definition files have changed or are gone.</summary>
/// <param name="warehouse">Where the history is kept.</param>
public sealed class ExplainAccount(IWarehouse warehouse)
{
    /// <summary>The explanation by a run; null when it did not score the account.</summary>
    public async Task<ExplainedAccount?> RunAsync(Run run, string account, CancellationToken cancellationToken) =>
        await warehouse.Runs.AccountAsync(run, account, cancellationToken) is { } stored
            ? new ExplainedAccount(run, stored, ScoreExplanation.Explain(run.Header.Outline, stored.Score, stored.Values))
            : null;
}
