using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Goes through everybody once for all moments, and keeps a byte for each account and moment: for moments that all accounts share.</summary>
internal sealed class MembershipAtCloses : IMembership
{
    private readonly Dictionary<Instant, int> _moments;
    private readonly Dictionary<string, Belongs[]> _accounts = new(StringComparer.Ordinal);

    private MembershipAtCloses(IReadOnlyList<Instant> moments) => _moments = moments.Index().ToDictionary(moment => moment.Item, moment => moment.Index);

    public static async Task<MembershipAtCloses> FindAsync(
        BelongsRule rule, ComputeMetrics compute, IReadOnlyList<Instant> moments, Action<long> progress, CancellationToken cancellationToken)
    {
        var membership = new MembershipAtCloses(moments);
        await foreach (var batch in compute.ForPopulationAsync(rule.Plan, moments, cancellationToken))
        {
            membership.Take(batch, rule);
            progress(membership._accounts.Count);
        }

        return membership;
    }

    public Task<IReadOnlyList<Belongs>> OfAsync(IReadOnlyList<AccountMoment> moments, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Belongs>>([.. moments.Select(moment => _accounts.TryGetValue(moment.Account, out var found) ? found[_moments[moment.AsOf]] : Belongs.Absent)]);

    private void Take(MetricBatch batch, BelongsRule rule)
    {
        for (var row = 0; row < batch.Values.Count; row++)
        {
            var account = batch.Values.Accounts[row];
            if (!_accounts.TryGetValue(account, out var found))
            {
                _accounts.Add(account, found = new Belongs[_moments.Count]);
            }

            found[_moments[batch.AsOf[row]]] = rule.Of(batch, row);
        }
    }
}
