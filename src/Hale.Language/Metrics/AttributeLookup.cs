using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads the attribute that a metric shows.</summary>
internal sealed class AttributeLookup(SourceCatalogue catalogue, DiagnosticBag bag)
{
    private readonly DeclaredNameReader<AttributeType> _names = new(
        catalogue,
        catalogue.Attributes,
        "an attribute",
        NameRules.UnknownAttribute,
        attribute => $"declare it in a source of accounts: `attributes: {{ {attribute}: text }}`",
        bag);

    /// <summary>The attribute and its type; null when something was reported, here or where the attribute is declared.</summary>
    public (string Attribute, AttributeType Type)? Read(YamlNode node) => _names.Read(node);
}
