using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads the attribute that a metric shows.</summary>
internal sealed class AttributeLookup(SourceCatalogue catalogue, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The attribute and its type; null when something was reported, here or where the attribute is declared.</summary>
    public (string Attribute, AttributeType Type)? Read(YamlNode node)
    {
        if (_read.Scalar(node, "the attribute") is not { Text: var attribute })
        {
            return null;
        }

        if (catalogue.Attributes.Contains(attribute))
        {
            return catalogue.Attributes.TypeOf(attribute) is { } type ? (attribute, type) : null;
        }

        if (catalogue.IsComplete)
        {
            var names = catalogue.Attributes.Names;
            var otherwise = names.Count == 0
                ? $"declare it in a source of accounts: `attributes: {{ {attribute}: text }}`"
                : $"the sources declare {Choices.Text(names.Order(StringComparer.Ordinal))}";
            bag.Report(NameRules.UnknownAttribute, node.Span, $"no source declares an attribute `{attribute}`", Suggestion.Advice(attribute, names, otherwise));
        }

        return null;
    }
}
