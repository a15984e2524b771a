using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Where the values of metrics over several accounts come from: a <see cref="Census"/>, or pairs for which they were computed before.</summary>
public abstract class AccountsValues
{
    private protected AccountsValues()
    {
    }

    /// <summary>The values of a metric for some accounts, of which the rows hold what the metric reads. Throws <see cref="KeyNotFoundException"/> for a metric that nothing is known of.</summary>
    internal abstract FinishedColumn Of(Metric.AccountsMetric metric, ValueTable rows);
}
