using Hale.Core.Metrics.Planning;
using Hale.Core.Values;
using Hale.Language.Expressions;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>
/// What a filter over events may read: the properties, the contact and what is known of it, the event's name, and where events last whether one is open and how long it took.
/// </summary>
/// <param name="catalogue">What the sources declare.</param>
/// <param name="hasMoment">Whether there is a moment at which an event is open or not.</param>
internal sealed class EventScope(SourceCatalogue catalogue, bool hasMoment) : INameScope
{
    public const string Open = "open";
    public const string Duration = "duration";

    public string What => "properties";

    public IEnumerable<string> Names =>
        [.. catalogue.Properties.Names, "contact", "event", .. Lasting ? [Open, Duration] : Array.Empty<string>(), .. _contacts.Names.Select(name => FactColumns.OfContact + name)];

    private readonly ContactScope _contacts = new(catalogue);

    private bool Lasting => hasMoment && catalogue.EventsLast;

    public string? AdviceFor(string name) => FactColumns.IsOfContact(name) ? _contacts.AdviceFor(name) : null;

    public NameMeaning Find(string name)
    {
        if (name == "event")
        {
            return new NameMeaning.Known(ValueKind.Text, CanBeMissing: false);
        }

        if (name == "contact")
        {
            return new NameMeaning.Known(ValueKind.Text, CanBeMissing: true);
        }

        if (Lasting && name is (Open or Duration))
        {
            return name == Open
                ? new NameMeaning.Known(ValueKind.Boolean, CanBeMissing: false) { CanonicalName = FactColumns.Open }
                : new NameMeaning.Known(ValueKind.Number, CanBeMissing: true) { CanonicalName = FactColumns.Duration };
        }

        if (FactColumns.IsOfContact(name))
        {
            return _contacts.OfEvent(name[FactColumns.OfContact.Length..]);
        }

        if (!catalogue.Properties.Contains(name))
        {
            return catalogue.IsComplete ? new NameMeaning.Unknown() : new NameMeaning.Broken();
        }

        return catalogue.Properties.TypeOf(name) is { } kind ? new NameMeaning.Known(kind, CanBeMissing: true) : new NameMeaning.Broken();
    }
}
