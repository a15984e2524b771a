using Hale.Core.Expressions;
using Hale.Core.Money;
using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Outcomes;

/// <summary>Reads <c>lifecycle</c> of hale.yaml, once the sources are known.</summary>
/// <param name="catalogue">What the sources give.</param>
/// <param name="sources">The sources.</param>
/// <param name="rates">The project's rates; null when hale.yaml names no reporting currency.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class LifecycleReader(SourceCatalogue catalogue, IReadOnlyList<SourceDefinition> sources, ExchangeRates? rates, DiagnosticBag bag)
{
    private const string Over = "a condition over `product`, `amount` and `currency` of a term";

    private static readonly MapKey<LocatedText?> Trial = MapKeys.Expression("trial", $"Which terms are trials: {Over}.");

    private static readonly MapKey<LocatedText?> Free = MapKeys.Expression("free", $"Which terms are free of charge: {Over}.");

    private static readonly MapKey<LocatedText?> Paused = MapKeys.Expression("paused", $"Which terms are pauses of a customer: {Over}.");

    private static readonly MapKey<string?> Grace = MapKeys.Text("grace", "How long after a term's end the next one still continues it: `30d`. When it is not written, a term must begin at the end of the last or before.");

    private static readonly MapKey<YamlNode?> Of = MapKeys.RequiredNode("of", "The events that keep an account a customer: a name, a list, or `all`.", ValueShape.OneOrMore(ValueShape.Text), "add `of:` with the name of an event");

    private static readonly MapKey<string?> For = MapKeys.RequiredText("for", "How long one of them does: `90d`.", "add how long an account stays a customer after one of the events, such as `for: 90d`");

    private static readonly MapShape InactivityShape = new(Of, For);

    private static readonly MapKey<MapReader?> Silence = MapKeys.Mapping("inactivity", "For accounts without terms: activity makes a customer, and silence loses one.", InactivityShape);

    private readonly NodeReader _read = new(bag);

    /// <summary>The keys of <c>lifecycle</c>.</summary>
    public static MapShape Shape { get; } = new(Trial, Free, Paused, Grace, Silence);

    /// <summary>The lifecycle; null when it is not written, or is no mapping.</summary>
    public Lifecycle? Read(YamlNode? node)
    {
        if (node is null || _read.Mapping(node, "`lifecycle`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`lifecycle`", bag, Shape);
        var lifecycle = new Lifecycle(Condition(map.Read(Trial)), Condition(map.Read(Paused)), Condition(map.Read(Free)), Length(map, Grace), InactivityIn(map))
        {
            ReadsTerms = catalogue.HasSubscriptions, ReadsOutcomes = sources.Any(source => source.Mapping is RowMapping.Outcomes), Rates = catalogue.HasCurrencies ? rates : null,
        };
        map.Finish();
        Check(lifecycle, mapping);
        return lifecycle;
    }

    /// <summary>What speaks of terms needs a source of them, and something must say who is a customer.</summary>
    private void Check(Lifecycle lifecycle, YamlMapping mapping)
    {
        if (!catalogue.IsComplete || lifecycle.ReadsTerms)
        {
            return;
        }

        if (mapping.Entries.FirstOrDefault(entry => entry.Key.Text is "trial" or "free" or "paused") is { } ofTerms)
        {
            bag.Report(LifecycleRules.NothingRead, ofTerms.Key.Span, $"`{ofTerms.Key.Text}` speaks of terms, and no source gives subscriptions");
        }
        else if (!lifecycle.ReadsOutcomes && lifecycle.Inactivity is null && mapping.Entries.All(entry => entry.Key.Text != "inactivity"))
        {
            bag.Report(LifecycleRules.NothingRead, mapping.Span, "no source gives subscriptions or outcomes, and no activity is named, so nobody is ever a customer");
        }
    }

    private Expression? Condition(LocatedText? text) => text is null ? null : ExpressionBinder.Bind(text, new TermScope(), ValueKind.Boolean, bag);

    private Period? Length(MapReader map, MapKey<string?> key)
    {
        if (map.Read(key) is not { } text)
        {
            return null;
        }

        if (Period.TryParse(text, out var period))
        {
            return period;
        }

        bag.Report(ShapeRules.BadWindow, map.Optional(key.Name)!.Span, $"`{text}` is not a length of time", "write a length such as `30d`, `6h`, `2w`, `3mo` or `1y`");
        return null;
    }

    private Inactivity? InactivityIn(MapReader lifecycle)
    {
        if (lifecycle.Read(Silence) is not { } map)
        {
            return null;
        }

        var events = map.Read(Of) is { } node ? Events(node) : null;
        var length = Length(map, For);
        map.Finish();
        return events is null || length is not { } known ? null : new Inactivity(events, known);
    }

    private IReadOnlyList<string> Events(YamlNode node)
    {
        if (node is YamlScalar { Text: "all" })
        {
            return [];
        }

        var names = _read.Scalars(node, "the name of an event");
        foreach (var name in names.Where(name => !catalogue.MayGive(name)))
        {
            var otherwise = catalogue.Events.Count == 0 ? "add a source with `events:`" : $"the sources give {Choices.Text(catalogue.Events.Order(StringComparer.Ordinal))}";
            bag.Report(NameRules.UnknownEvent, name.Span, $"no source gives events called `{name.Text}`", Suggestion.Advice(name.Text, catalogue.Events, otherwise));
        }

        return [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
