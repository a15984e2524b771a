using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Running;

/// <summary>Rows of a batch that are scored together: of one moment where that matters.</summary>
/// <param name="AsOf">The moment of its first row.</param>
/// <param name="From">The place of its first row among all pairs.</param>
/// <param name="Values">The values.</param>
/// <param name="Exists">Whether each row's account had begun.</param>
/// <param name="Alone">The values as if nobody had entered anything, of metrics that this changes; null where nothing was entered that matters.</param>
internal sealed record BatchSlice(Instant AsOf, int From, ValueTable Values, IReadOnlyList<bool> Exists, ValueTable? Alone)
{
    /// <summary>Cuts a batch.</summary>
    public static IEnumerable<BatchSlice> Of(MetricBatch batch, MetricBatch? alone, int at)
    {
        if (alone is not null && !alone.Values.Accounts.SequenceEqual(batch.Values.Accounts, StringComparer.Ordinal))
        {
            throw new InvalidOperationException("two computations of the same pairs came in different ranges");
        }

        for (var first = 0; first < batch.AsOf.Count;)
        {
            var last = first;
            while (last < batch.AsOf.Count && batch.AsOf[last] == batch.AsOf[first])
            {
                last++;
            }

            yield return Part(batch, alone, at, first, last);
            first = last;
        }
    }

    private static BatchSlice Part(MetricBatch batch, MetricBatch? alone, int at, int first, int last)
    {
        if (first == 0 && last == batch.AsOf.Count)
        {
            return new BatchSlice(batch.AsOf[0], at, batch.Values, batch.Exists, alone?.Values);
        }

        int[] rows = [.. Enumerable.Range(first, last - first)];
        return new BatchSlice(batch.AsOf[first], at + first, batch.Values.Take(rows), [.. rows.Select(row => batch.Exists[row])], alone?.Values.Take(rows));
    }
}
