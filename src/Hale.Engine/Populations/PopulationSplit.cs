using Hale.Core.Populations;
using Hale.Engine.History;
using Hale.Engine.Metrics;

namespace Hale.Engine.Populations;

/// <summary>Divides ranges of accounts into those that belong to the population and those that are left out.</summary>
/// <param name="population">The population; the batches have the metrics that it reads.</param>
public sealed class PopulationSplit(Population population)
{
    /// <summary>The rows that belong to the population, in their order, and the accounts of the others.</summary>
    public (MetricBatch Inside, IReadOnlyList<LeftOutAccount> LeftOut) Divide(MetricBatch batch)
    {
        if (population.TakesEveryAccount)
        {
            return (batch, []);
        }

        var (inside, leftOut) = (new List<int>(), new List<LeftOutAccount>());
        for (var row = 0; row < batch.Values.Count; row++)
        {
            var account = batch.Values.Accounts[row];
            if (population.Of(batch.Values.Row(row)).Match<LeftOutAccount?>(_ => null, _ => new(account, null), excluded => new(account, excluded.By)) is { } left)
            {
                leftOut.Add(left);
            }
            else
            {
                inside.Add(row);
            }
        }

        return leftOut.Count == 0 ? (batch, leftOut) : (Take(batch, inside), leftOut);
    }

    private static MetricBatch Take(MetricBatch batch, List<int> rows) =>
        new([.. rows.Select(row => batch.AsOf[row])], [.. rows.Select(row => batch.Exists[row])], batch.Values.Take(rows));
}
