using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Asks for the accounts at hand alone: for moments that few accounts share.</summary>
/// <param name="rule">Decides.</param>
/// <param name="compute">Computes what it decides by.</param>
internal sealed class MembershipOfPairs(BelongsRule rule, ComputeMetrics compute) : IMembership
{
    public async Task<IReadOnlyList<Belongs>> OfAsync(IReadOnlyList<AccountMoment> moments, CancellationToken cancellationToken)
    {
        var found = new List<Belongs>(moments.Count);
        if (moments.Count > 0)
        {
            await foreach (var batch in compute.ForPairsAsync(rule.Plan, moments, cancellationToken))
            {
                found.AddRange(Enumerable.Range(0, batch.Values.Count).Select(row => rule.Of(batch, row)));
            }
        }

        return found;
    }
}
