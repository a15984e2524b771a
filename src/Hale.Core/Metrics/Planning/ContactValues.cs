using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of metrics over contacts from their counts.</summary>
internal static class ContactValues
{
    public static ValueColumn Fill(ColumnBuilder builder, RawColumn counts, RawBatch batch, ContactGaps gaps)
    {
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            var reason = gaps.At(batch.AsOf[row], batch.Starts[row]);
            builder.Set(row, reason == MissingReason.None ? Value.Of((double)counts.Integers[row]) : Value.MissingFor(reason));
        }

        return builder.Build();
    }
}
