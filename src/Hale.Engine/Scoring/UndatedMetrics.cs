using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;

namespace Hale.Engine.Scoring;

/// <summary>The metrics that rest on undated attributes, of accounts or contacts: usable at any moment, marked in every explanation.</summary>
internal sealed class UndatedMetrics
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<RowMapping.Contacts> _lists;

    /// <summary>Finds them.</summary>
    /// <param name="sources">The project's sources.</param>
    /// <param name="metrics">Metrics, each formula after the metrics it reads.</param>
    public UndatedMetrics(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<Metric> metrics)
    {
        _lists = [.. sources.Select(source => source.Mapping).OfType<RowMapping.Contacts>().Where(list => list.ValidFrom is ValidFromRule.Undated)];
        var attributes = sources
            .Select(source => source.Mapping)
            .OfType<RowMapping.Accounts>()
            .Where(mapping => mapping.ValidFrom is ValidFromRule.Undated)
            .SelectMany(mapping => mapping.Attributes.Select(column => column.Attribute))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var metric in metrics.Where(metric => RestsOn(metric, attributes)))
        {
            _names.Add(metric.Name);
        }
    }

    public bool Contains(string metric) => _names.Contains(metric);

    private bool RestsOn(Metric metric, HashSet<string> attributes) => metric.Match(
        events => Read(events.Selection.Where).Where(FactColumns.IsOfContact).Any(name => IsUndated(name[FactColumns.OfContact.Length..])),
        attribute => attributes.Contains(attribute.Attribute),
        _ => false,
        subscription => subscription.OfRenewingUnit && attributes.Contains(RowMapping.Accounts.RenewingUnitAttribute),
        _ => false,
        formula => ExpressionReferences.Of(formula.Formula).Any(_names.Contains),
        trend => _names.Contains(trend.Base),
        accounts => accounts.Across.Reads.Any(_names.Contains) || (accounts.Across is Across.Children && attributes.Contains(RowMapping.Accounts.ParentAttribute)),
        contacts => _lists.Any(list => list.Start is null) || Read(contacts.Where).Any(IsUndated),
        _ => false,
        _ => false);

    private bool IsUndated(string field) =>
        _lists.Any(list => list.Attributes.Any(attribute => attribute.Property == field) || (field == FactColumns.Name && list.NameColumn is not null));

    private static IReadOnlyList<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}
