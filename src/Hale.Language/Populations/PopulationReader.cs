using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Metrics;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Populations;

/// <summary>Reads <c>population</c> and <c>exclude</c> of hale.yaml, once the metrics that they may read are known.</summary>
internal sealed class PopulationReader(SourceCatalogue catalogue, MetricTable metrics, DiagnosticBag bag)
{
    private static readonly MapKey<YamlNode?> When = MapKeys.RequiredNode(
        "when", "The condition over metrics that an account of the population meets.", ValueShape.Text, "add the condition that an account of the population meets");

    private static readonly MapKey<IReadOnlyList<YamlEntry>> Accounts = MapKeys.Entries("accounts", "Conditions over metrics.", ValueShape.Text);

    private static readonly MapKey<IReadOnlyList<YamlEntry>> Events = MapKeys.Entries("events", "Conditions over the properties, the contact with its attributes (`contact.role`) and the name of an event.", ValueShape.Text);

    private readonly NodeReader _read = new(bag);
    private readonly EventScope _events = new(catalogue, hasMoment: false);

    /// <summary>The keys of <c>population</c> where it is a mapping.</summary>
    public static MapShape Shape { get; } = new(When);

    /// <summary>The keys of <c>exclude</c>.</summary>
    public static MapShape ExcludeShape { get; } = new(Accounts, Events);

    /// <summary>The population; where something was reported, with less in its place.</summary>
    /// <param name="population">The value of <c>population</c>; null when it is not written.</param>
    /// <param name="exclude">The value of <c>exclude</c>; null when it is not written.</param>
    public Population Read(YamlNode? population, YamlNode? exclude)
    {
        var when = population is null ? null : Condition(population);
        if (exclude is null || _read.Mapping(exclude, "`exclude`") is not { } mapping)
        {
            return new Population(when, [], []);
        }

        var map = new MapReader(mapping, "`exclude`", bag, ExcludeShape);
        var accounts = Conditions(map.Read(Accounts), metrics);
        var events = Conditions(map.Read(Events), _events);
        map.Finish();
        return new Population(when, accounts, events);
    }

    private Expression? Condition(YamlNode population)
    {
        if (population is not YamlMapping mapping)
        {
            return Condition(population, "`population`", metrics);
        }

        var map = new MapReader(mapping, "`population`", bag, Shape);
        var node = map.Read(When);
        map.Finish();
        return node is null ? null : Condition(node, "`when`", metrics);
    }

    private IReadOnlyList<NamedCondition> Conditions(IReadOnlyList<YamlEntry> entries, INameScope scope)
    {
        var found = new List<NamedCondition>();
        foreach (var entry in entries)
        {
            NameReader.Check(entry.Key, "an exclusion", bag);
            if (Condition(entry.Value, $"the exclusion `{entry.Key.Text}`", scope) is { } condition)
            {
                found.Add(new NamedCondition(entry.Key.Text, condition));
            }
        }

        return [.. found.OrderBy(condition => condition.Name, StringComparer.Ordinal)];
    }

    private Expression? Condition(YamlNode node, string what, INameScope scope)
    {
        var condition = _read.Scalar(node, what) is { } scalar ? ExpressionBinder.Bind(scalar.Located, scope, ValueKind.Boolean, bag) : null;
        if (condition is not null && scope == metrics && MetricReach.Of(metrics.InOrder, ExpressionReferences.Of(condition).ToHashSet(StringComparer.Ordinal)).FirstOrDefault(metric => metric is Metric.AccountsMetric or Metric.SqlMetric) is { } across)
        {
            bag.Report(AcrossRules.PopulationCompares, node.Span, $"{what} reads `{across.Name}`, which looks at other accounts of the population");
            return null;
        }

        return condition;
    }
}
