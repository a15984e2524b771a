using Hale.Core.Metrics.Planning;
using Hale.Core.Money;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads <c>currency: currency</c>: the property that names the currency of the amounts that a metric aggregates.</summary>
/// <param name="properties">Reads a property.</param>
/// <param name="rates">The project's rates; null when hale.yaml names no reporting currency.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class ConversionReader(PropertyReader properties, ExchangeRates? rates, DiagnosticBag bag)
{
    /// <summary>The key.</summary>
    public static MapKey<YamlNode?> Currency { get; } = MapKeys.Node(
        "currency", "The property that names the currency of each amount, which is then converted to the reporting currency of hale.yaml at the rate of its day.", ValueShape.Text);

    /// <summary>How amounts are converted; null when the key is not written or something was reported.</summary>
    /// <param name="map">The metric.</param>
    /// <param name="amount">What is aggregated; null when that was reported.</param>
    public Conversion? Read(MapReader map, string? amount)
    {
        if (map.Read(Currency) is not { } node || properties.Read(node) is not ({ } property, var kind))
        {
            return null;
        }

        if (kind != ValueKind.Text)
        {
            bag.Report(MoneyRules.NotAnAmount, node.Span, $"the property `{property}` is {KindWords.Of(kind)}, so it names no currency");
            return null;
        }

        if (amount is FactColumns.Interval or FactColumns.Duration or FactColumns.BusinessDuration)
        {
            bag.Report(MoneyRules.NotAnAmount, node.Span, "a time is no amount of money", "leave out `currency`, or aggregate the property of the amount");
            return null;
        }

        if (rates is null)
        {
            bag.Report(MoneyRules.NoReportingCurrency, node.Span, "amounts are to be converted, and hale.yaml does not say into which currency");
            return null;
        }

        return new Conversion(property, rates);
    }
}
