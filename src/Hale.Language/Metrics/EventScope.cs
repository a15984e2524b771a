using Hale.Core.Metrics;
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
/// <param name="hasBusiness">Whether the project states days and hours of work.</param>
internal sealed class EventScope(SourceCatalogue catalogue, bool hasMoment, bool hasBusiness = false) : INameScope
{
    public const string Open = "open";
    public const string Duration = "duration";
    public const string BusinessDuration = "business_duration";

    public string What => "properties";

    public IEnumerable<string> Names =>
        [.. catalogue.Properties.Names, "contact", "event", .. Lasting ? Lastings : [], .. _contacts.Names.Select(name => FactColumns.OfContact + name)];

    private readonly ContactScope _contacts = new(catalogue);

    private IReadOnlyList<string> Lastings => hasBusiness ? [Open, Duration, BusinessDuration] : [Open, Duration];

    private bool Lasting => hasMoment && catalogue.EventsLast;

    public Unit? UnitOf(string name) => Lasting && name is (Duration or FactColumns.Duration or BusinessDuration) ? Unit.Hours : null;

    public string? AdviceFor(string name) => FactColumns.IsOfContact(name) ? _contacts.AdviceFor(name)
        : name == BusinessDuration && Lasting && !hasBusiness
            ? $"`{name}` is known where hale.yaml states hours of work: `business: {{ days: monday..friday, hours: 09:00..17:00 }}`"
        : null;

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

        if (Lasting && Lastings.Contains(name))
        {
            return name switch
            {
                Open => new NameMeaning.Known(ValueKind.Boolean, CanBeMissing: false) { CanonicalName = FactColumns.Open },
                Duration => new NameMeaning.Known(ValueKind.Number, CanBeMissing: true) { CanonicalName = FactColumns.Duration },
                _ => new NameMeaning.Known(ValueKind.Number, CanBeMissing: true) { CanonicalName = FactColumns.BusinessDuration },
            };
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
