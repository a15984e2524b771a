using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Contracts;

/// <summary>
/// Takes away values that have no window: attributes, what subscriptions come to, and contacts. They rest on what their sources say now, so that they are missing while a source of
/// them may not be relied on at all.
/// </summary>
internal sealed class BrokenSources(IReadOnlyList<SourceDefinition> sources, ContractJudge contracts)
{
    public FinishedColumn Without(Metric metric, FinishedColumn column, RawBatch batch)
    {
        var feeding = sources.Where(source => source.Contract.IsStated && Feeds(source.Mapping, metric)).ToList();
        if (feeding.Count == 0)
        {
            return column;
        }

        var builder = new ColumnBuilder(metric.Kind, batch.Accounts.Count);
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            builder.Set(row, BreakAt(feeding, batch.AsOf[row]) is { } broken ? Value.MissingFor(broken.Outage.Reason) : column.Values[row]);
        }

        return new FinishedColumn(
            builder.Build(column.Values.Freshness),
            row => BreakAt(feeding, batch.AsOf[row]) is { } broken ? broken.Outage.Text(broken.Source) : column.Note?.Invoke(row));
    }

    private (string Source, Outage Outage)? BreakAt(List<SourceDefinition> feeding, Instant asOf) => feeding
        .SelectMany(source => contracts.OutagesOf(source, asOf).Where(outage => outage.IsWhole).Select(outage => ((string, Outage)?)(source.Declared, outage)))
        .MinBy(broken => broken!.Value.Item2.Reason);

    /// <summary>Whether rows of a mapping give values of a metric that has no window.</summary>
    public static bool Feeds(RowMapping mapping, Metric metric) => metric switch
    {
        Metric.AttributeMetric attribute => mapping is RowMapping.Accounts accounts && accounts.Attributes.Any(column => column.Attribute == attribute.Attribute),
        Metric.SubscriptionMetric => mapping is RowMapping.Subscriptions,
        Metric.ContactsMetric => mapping is RowMapping.Contacts,
        _ => false,
    };
}
