using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Metrics;

/// <summary>What the statements of a plan say, each run once a moment before the values of any account are computed. Only what is asked for is kept.</summary>
internal sealed class StatementValues
{
    private readonly Func<IReadOnlyDictionary<Instant, IReadOnlySet<string>?>> _asked;
    private readonly Dictionary<(string Metric, Instant AsOf), IReadOnlyDictionary<string, Value>> _values = [];

    /// <summary>For every account at some moments.</summary>
    public StatementValues(IReadOnlyList<Instant> moments) => _asked = () => moments.ToDictionary(moment => moment, _ => (IReadOnlySet<string>?)null);

    /// <summary>For given pairs.</summary>
    public StatementValues(IReadOnlyList<AccountMoment> pairs) => _asked = () => pairs
        .GroupBy(pair => pair.AsOf)
        .ToDictionary(moment => moment.Key, moment => (IReadOnlySet<string>?)moment.Select(pair => pair.Account).ToHashSet(StringComparer.Ordinal));

    /// <summary>Runs the statements.</summary>
    /// <param name="store">Runs one.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="members">Which accounts statements look at, at a moment; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task ReadAsync(IMetricStore store, MetricPlan plan, Func<Instant, Task<IReadOnlyList<string>?>> members, CancellationToken cancellationToken)
    {
        if (plan.Statements.Count == 0)
        {
            return;
        }

        foreach (var (moment, accounts) in _asked().OrderBy(asked => asked.Key))
        {
            var seen = await members(moment);
            foreach (var metric in plan.Statements)
            {
                var found = await store.StatementAsync(plan, metric, moment, seen, cancellationToken);
                _values.Add((metric.Name, moment), accounts is null ? found : new Dictionary<string, Value>(found.Where(value => accounts.Contains(value.Key)), StringComparer.Ordinal));
            }
        }
    }

    /// <summary>A batch with what the statements say of its rows.</summary>
    public RawBatch With(MetricPlan plan, RawBatch batch) => plan.Statements.Count == 0 ? batch : batch with
    {
        Statements = plan.Statements.ToDictionary(
            metric => metric.Name,
            metric => (IReadOnlyList<Value>)[.. batch.Accounts.Select((account, row) => _values[(metric.Name, batch.AsOf[row])].GetValueOrDefault(account, Value.MissingFor(MissingReason.NoData)))],
            StringComparer.Ordinal),
    };
}
