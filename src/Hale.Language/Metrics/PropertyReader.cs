using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads the property that a metric aggregates.</summary>
internal sealed class PropertyReader(SourceCatalogue catalogue, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The property and its kind; null when something was reported, here or where the property is declared.</summary>
    public (string Property, ValueKind Kind)? Read(YamlNode node)
    {
        if (_read.Scalar(node, "the property") is not { Text: var property })
        {
            return null;
        }

        if (catalogue.Properties.Contains(property))
        {
            return catalogue.Properties.TypeOf(property) is { } kind ? (property, kind) : null;
        }

        if (catalogue.IsComplete)
        {
            var names = catalogue.Properties.Names;
            var otherwise = names.Count == 0
                ? $"declare it in the source: `properties: {{ {property}: number }}`"
                : $"the sources declare {Choices.Text(names.Order(StringComparer.Ordinal))}";
            bag.Report(NameRules.UnknownProperty, node.Span, $"no source declares a property `{property}`", Suggestion.Advice(property, names, otherwise));
        }

        return null;
    }

    /// <summary>The property, which must be a number.</summary>
    public string? ReadNumber(YamlNode node, string key)
    {
        if (Read(node) is not ({ } property, var kind))
        {
            return null;
        }

        if (kind != ValueKind.Number)
        {
            bag.Report(MeaningRules.NumberProperty, node.Span, $"`{key}` needs a number; the property `{property}` is {Expressions.KindWords.Of(kind)}");
            return null;
        }

        return property;
    }
}
