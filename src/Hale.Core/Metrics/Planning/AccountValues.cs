using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of what is said of an account itself: its subscriptions and its age. Of an account that had not begun nothing is said.</summary>
internal static class AccountValues
{
    private static readonly Value NotBegun = Value.MissingFor(MissingReason.TooYoung);

    public static FinishedColumn Fill(ColumnBuilder builder, Metric.SubscriptionMetric metric, RawBatch batch, ProjectZone zone)
    {
        var terms = metric.OfRenewingUnit ? batch.HolderTerms : batch.Terms;
        TermsAsOf Terms(int row) => new(terms[row], metric.Products, batch.AsOf[row], zone);
        var values = Fill(builder, batch, (row, _) => Terms(row).Of(metric.Measure, metric.Rates));
        return new(values, metric.Rates is not { } rates ? null : row => values[row].Missing == MissingReason.NoRate ? Terms(row).LackingRate(rates) : null);
    }

    public static ValueColumn Fill(ColumnBuilder builder, RawBatch batch, ProjectZone zone) =>
        Fill(builder, batch, (row, start) => start == Instant.Always
            ? Value.MissingFor(MissingReason.NoData)
            : Value.Of(DayCount.Between(start, batch.AsOf[row], whole: true, zone)));

    private static ValueColumn Fill(ColumnBuilder builder, RawBatch batch, Func<int, Instant, Value> value)
    {
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            builder.Set(row, batch.Starts[row] is { } start && start < batch.AsOf[row] ? value(row, start) : NotBegun);
        }

        return builder.Build();
    }
}
