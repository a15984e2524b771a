using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Goes through everybody once a moment, and keeps a byte for each account and moment: for moments that all accounts share.</summary>
internal sealed class MembershipAtCloses : IMembership
{
    private readonly Dictionary<Instant, int> _moments;
    private readonly Dictionary<string, Belongs[]> _accounts = new(StringComparer.Ordinal);

    private MembershipAtCloses(IEnumerable<Instant> moments) => _moments = moments.Distinct().Order().Index().ToDictionary(moment => moment.Item, moment => moment.Index);

    public static async Task<MembershipAtCloses> FindAsync(
        BelongsRule rule, ComputeMetrics compute, IEnumerable<Instant> moments, Action<int, int> progress, CancellationToken cancellationToken)
    {
        var membership = new MembershipAtCloses(moments);
        foreach (var (moment, index) in membership._moments)
        {
            progress(index, membership._moments.Count);
            await foreach (var batch in compute.ForPopulationAsync(rule.Plan, moment, cancellationToken))
            {
                membership.Take(batch, index, rule);
            }
        }

        return membership;
    }

    public Task<IReadOnlyList<Belongs>> OfAsync(IReadOnlyList<AccountMoment> moments, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Belongs>>([.. moments.Select(moment => _accounts.TryGetValue(moment.Account, out var found) ? found[_moments[moment.AsOf]] : Belongs.Absent)]);

    private void Take(MetricBatch batch, int moment, BelongsRule rule)
    {
        for (var row = 0; row < batch.Values.Count; row++)
        {
            var account = batch.Values.Accounts[row];
            if (!_accounts.TryGetValue(account, out var found))
            {
                _accounts.Add(account, found = new Belongs[_moments.Count]);
            }

            found[moment] = rule.Of(batch, row);
        }
    }
}
