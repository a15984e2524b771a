using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of a statement's metric. Of an account that had not begun nothing is said.</summary>
internal static class StatementColumn
{
    public static ValueColumn Fill(ColumnBuilder builder, Metric.SqlMetric metric, RawBatch batch)
    {
        var given = batch.Statements[metric.Name];
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            builder.Set(row, batch.Starts[row] < batch.AsOf[row] ? given[row] : Value.MissingFor(MissingReason.TooYoung));
        }

        return builder.Build();
    }
}
