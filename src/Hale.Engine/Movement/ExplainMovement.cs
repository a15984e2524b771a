using Hale.Engine.History;

namespace Hale.Engine.Movement;

/// <summary>Explains how the score of an account moved from one run to another, from what the runs kept.</summary>
/// <param name="runs">The history.</param>
public sealed class ExplainMovement(IRunStore runs)
{
    /// <summary>The movement; null when one of the runs did not score the account.</summary>
    /// <param name="compared">The runs.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ExplainedMovement?> RunAsync(ComparedRuns compared, string account, CancellationToken cancellationToken)
    {
        var (before, after) = await compared.KeptAsync(runs, new AccountSpan(account, account), cancellationToken);
        if (before.Scores.Count == 0 || after.Scores.Count == 0)
        {
            return null;
        }

        var name = (await runs.AccountAsync(compared.After, account, cancellationToken))?.Name;
        return new ExplainedMovement(compared, name, compared.Between(before, 0, after, 0));
    }
}
