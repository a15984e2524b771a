using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>The values of metrics over several accounts for given pairs, computed moment by moment and then read in the order of the pairs.</summary>
/// <param name="metrics">The metrics.</param>
/// <param name="count">How many pairs.</param>
public sealed class PairValues(IReadOnlyList<Metric.AccountsMetric> metrics, int count)
{
    private readonly Dictionary<string, ColumnBuilder> _columns = metrics.ToDictionary(metric => metric.Name, metric => new ColumnBuilder(metric.Kind, count), StringComparer.Ordinal);

    /// <summary>Takes the values of some pairs.</summary>
    /// <param name="values">Their values.</param>
    /// <param name="positions">The position of each row among the pairs.</param>
    public void Take(ValueTable values, IReadOnlyList<int> positions)
    {
        foreach (var (name, column) in _columns)
        {
            for (var row = 0; row < values.Count; row++)
            {
                column.Set(positions[row], values[name][row]);
            }
        }
    }

    /// <summary>The values of the pairs from a position on. Everything was taken before.</summary>
    public AccountsValues From(int position) => new Slice(_columns.ToDictionary(column => column.Key, column => column.Value.Build(), StringComparer.Ordinal), position);

    private sealed class Slice(Dictionary<string, ValueColumn> columns, int from) : AccountsValues
    {
        internal override FinishedColumn Of(Metric.AccountsMetric metric, ValueTable rows) => new(columns[metric.Name].Take([.. Enumerable.Range(from, rows.Count)]), null);
    }
}
