using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>What the sources of a project give, for the metrics to refer to.</summary>
internal sealed class SourceCatalogue(DiagnosticBag bag)
{
    private readonly HashSet<string> _events = new(StringComparer.Ordinal);
    private readonly HashSet<string> _systems = new(StringComparer.Ordinal);
    private readonly List<(AccountKey Key, YamlNode Where)> _keys = [];
    private bool _anySystem;

    public DeclaredNames<AttributeType> Attributes { get; } = new("attribute", bag);

    public DeclaredNames<ValueKind> Properties { get; } = new("property", bag);

    public DeclaredNames<ValueKind> ContactAttributes { get; } = new("attribute of contacts", bag);

    /// <summary>Whether some source says when its events end, so that filters read <c>open</c> and <c>duration</c>.</summary>
    public bool EventsLast { get; set; }

    /// <summary>The event names that are written in the sources.</summary>
    public IReadOnlyCollection<string> Events => _events;

    /// <summary>Whether some source takes event names from a column, so that any name may come.</summary>
    public bool AnyEventName { get; private set; }

    /// <summary>Whether some source gives subscriptions.</summary>
    public bool HasSubscriptions { get; private set; }

    /// <summary>Whether some source of subscriptions names their currency.</summary>
    public bool HasCurrencies { get; private set; }

    /// <summary>Whether some source gives contacts.</summary>
    public bool HasContacts { get; private set; }

    /// <summary>Whether the names are all known. Not so when a part could not be read: then an unknown name is no news.</summary>
    public bool IsComplete { get; private set; } = true;

    public void MarkIncomplete() => IsComplete = false;

    /// <summary>Says that a source gives subscriptions.</summary>
    /// <param name="withCurrency">Whether their rows name the currency of the amount.</param>
    public void DeclareSubscriptions(bool withCurrency) => (HasSubscriptions, HasCurrencies) = (true, HasCurrencies || withCurrency);

    public void DeclareContacts() => HasContacts = true;

    /// <summary>Reports properties whose names mean something else where events last. Called when every source is known.</summary>
    public void CheckLasting()
    {
        foreach (var name in EventsLast ? new[] { EventScope.Open, EventScope.Duration, EventScope.BusinessDuration }.Where(Properties.Contains) : [])
        {
            bag.Report(
                NameRules.Reserved, Properties.PlaceOf(name), $"`{name}` is no name for a property where a source states the `end` of its events",
                $"give it another name; the column may keep its own: `{{ column: {name}, type: … }}`");
        }
    }

    public void DeclareEvent(EventName name) => name.Match(
        whenFixed => _events.Add(whenFixed.Name),
        _ => AnyEventName = true);

    /// <summary>Says which systems a source gives aliases of.</summary>
    public void DeclareSystem(AliasSystem system) => system.Match(
        one => _systems.Add(one.Name),
        column =>
        {
            _systems.UnionWith(column.Words.Values);
            return _anySystem |= column.Words.Count == 0;
        });

    /// <summary>Takes in keys by which rows find their account.</summary>
    public void Ask(IEnumerable<(AccountKey Key, YamlNode Where)> keys) => _keys.AddRange(keys);

    /// <summary>Reports keys by which no account can be found, for no source gives what they need. Called when every source is known.</summary>
    public void CheckKeys()
    {
        foreach (var (key, where) in IsComplete ? _keys : [])
        {
            if (key is AccountKey.Alias { System: var system } && !_anySystem && !_systems.Contains(system))
            {
                bag.Report(
                    SourceRules.UnknownSystem, where.Span, $"no source gives aliases of the system `{system}`",
                    Suggestion.Advice(system, _systems, $"add a source: `aliases: {{ account: <column>, system: {system}, id: <column> }}`"));
            }
            else if (key is AccountKey.OfContact && !HasContacts)
            {
                bag.Report(SourceRules.NoContacts, where.Span, "no source gives contacts");
            }
        }
    }

    /// <summary>Whether metrics may ask for events of a name.</summary>
    public bool MayGive(YamlScalar name) => AnyEventName || !IsComplete || _events.Contains(name.Text);
}
