using Hale.Core.Metrics;
using Hale.Core.Money;
using Hale.Core.Sources;
using Hale.Core.Subscriptions;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>subscription: arr</c>, of all terms or of those under <c>product</c>.</summary>
internal sealed class SubscriptionKind(SourceCatalogue catalogue, DiagnosticBag bag, ExchangeRates? rates) : IMetricKind
{
    /// <summary>The measures as definitions name them.</summary>
    public static IReadOnlyDictionary<string, SubscriptionMeasure> Words { get; } = new Dictionary<string, SubscriptionMeasure>
    {
        ["arr"] = SubscriptionMeasure.Arr,
        ["tenure"] = SubscriptionMeasure.Tenure,
        ["active"] = SubscriptionMeasure.Active,
        ["days_to_renewal"] = SubscriptionMeasure.DaysToRenewal,
        ["days_to_notice"] = SubscriptionMeasure.DaysToNotice,
    };

    private static readonly Dictionary<string, bool> Holders = new(StringComparer.Ordinal) { ["renewing_unit"] = true };

    private static readonly MapKey<YamlNode?> Product = MapKeys.Node("product", "Only terms of this product, or of these.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<YamlNode?> Of = MapKeys.Node("of", "`renewing_unit`: the terms of the account that holds the contract; the account's own when it is not written.", ValueShape.Words(Holders.Keys));

    private readonly NodeReader _read = new(bag);

    public string Key => "subscription";

    public string Meaning => "What the paid terms of the account come to as of the moment.";

    public ValueShape Value => ValueShape.Words(Words.Keys);

    public IReadOnlyList<MapKey> Further => [Product, Of];

    public MetricDraft Read(MetricHead head, YamlNode value, MapReader map)
    {
        if (!catalogue.HasSubscriptions && catalogue.IsComplete)
        {
            bag.Report(NameRules.NoSubscriptionSource, head.Span, $"no source gives subscriptions for the metric `{head.Name}`");
        }

        var measure = _read.Choice(value, "`subscription`", SubscriptionMeasure.Arr, Words);
        IReadOnlyList<YamlScalar> products = map.Read(Product) is { } node ? _read.Scalars(node, "the name of a product") : [];
        return new MetricDraft.Complete(new Metric.SubscriptionMetric(
            head.Name, head.Label, head.Unit, measure, [.. products.Select(product => product.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            OfRenewingUnit = map.Read(Of) is { } holder && IsOfHolder(head, holder),
            Rates = measure == SubscriptionMeasure.Arr && catalogue.HasCurrencies ? rates : null,
        });
    }

    private bool IsOfHolder(MetricHead head, YamlNode node)
    {
        if (!_read.Choice(node, "`of`", false, Holders))
        {
            return false;
        }

        if (catalogue.IsComplete && !catalogue.Attributes.Contains(RowMapping.Accounts.RenewingUnitAttribute))
        {
            bag.Report(LineageRules.NoRenewingUnit, node.Span, $"no source says with which account another renews, as the metric `{head.Name}` asks");
        }

        return true;
    }
}
