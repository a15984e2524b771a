using Hale.Core.Explanation;
using Hale.Core.Time;
using Hale.Engine.Explaining;
using Hale.Engine.History;

namespace Hale.Engine.Closing;

/// <summary>Says which accounts two runs of a score say otherwise of, and in what they differ.</summary>
/// <param name="runs">The history.</param>
public sealed class ExplainChanges(IRunStore runs)
{
    /// <summary>Compares the runs.</summary>
    /// <param name="before">What was published.</param>
    /// <param name="now">The same computed again.</param>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="limit">How many accounts are explained: those that fell most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ExplainedChanges> RunAsync(Run before, Run now, ProjectZone zone, int limit, CancellationToken cancellationToken)
    {
        var changed = await runs.ChangesAsync(before, now, cancellationToken);
        var explained = new List<ExplainedChange>();
        foreach (var change in changed.Take(limit))
        {
            explained.Add(await OfAsync(before, now, change.Account, zone, cancellationToken));
        }

        return new ExplainedChanges(changed.Count, explained);
    }

    private async Task<ExplainedChange> OfAsync(Run before, Run now, string account, ProjectZone zone, CancellationToken cancellationToken)
    {
        var explain = new ExplainAccount(runs);
        var (then, today) = (await explain.RunAsync(before, account, zone, cancellationToken), await explain.RunAsync(now, account, zone, cancellationToken));
        return new ExplainedChange(
            account, then, today, then is not null && today is not null ? ExplanationDifference.Of(then.Explanation, today.Explanation) : null);
    }
}
