using Hale.Core.Explanation;
using Hale.Engine.History;

namespace Hale.Engine.Explaining;

/// <summary>Explains a score from what its run kept, so that it works when the definition files have changed or are gone.</summary>
/// <param name="runs">The history.</param>
public sealed class ExplainAccount(IRunStore runs)
{
    /// <summary>The explanation by a run; null when it did not score the account.</summary>
    public async Task<ExplainedAccount?> RunAsync(Run run, string account, CancellationToken cancellationToken) =>
        await runs.AccountAsync(run, account, cancellationToken) is { } stored
            ? new ExplainedAccount(run, stored, ScoreExplanation.Explain(run.Header.Outline, stored.Score, stored.Values, stored.Notes, stored.Ages))
            : null;

    /// <summary>Why a run did not score an account that existed; null when it scored the account, or when the account did not exist.</summary>
    public async Task<ExplainedAbsence?> AbsenceAsync(Run run, string account, CancellationToken cancellationToken) =>
        await runs.LeftOutAsync(run, account, cancellationToken) is { } leftOut ? ExplainedAbsence.Of(run, leftOut) : null;
}
