using Hale.Core.Metrics.Planning;
using Hale.Core.Values;
using Hale.Language.Expressions;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>What a condition over contacts may read: their attributes, the name that people read, and the id (<c>contact</c>).</summary>
internal sealed class ContactScope(SourceCatalogue catalogue) : INameScope
{
    public string What => "attributes of contacts";

    /// <summary>The names; none where no source gives contacts.</summary>
    public IEnumerable<string> Names => catalogue.HasContacts ? [.. catalogue.ContactAttributes.Names, FactColumns.Name] : [];

    public string? AdviceFor(string name) => catalogue.HasContacts ? null : $"`{name}` is known where a source gives contacts: add one with `contacts:`";

    public NameMeaning Find(string name) => name == FactColumns.Contact ? new NameMeaning.Known(ValueKind.Text, CanBeMissing: false) : Field(name, string.Empty);

    /// <summary>What an attribute of an event's contact means.</summary>
    public NameMeaning OfEvent(string attribute) => Field(attribute, FactColumns.OfContact);

    private NameMeaning Field(string name, string prefix)
    {
        var declared = catalogue.HasContacts && (name == FactColumns.Name || catalogue.ContactAttributes.Contains(name));
        if (!declared)
        {
            return catalogue.IsComplete ? new NameMeaning.Unknown() : new NameMeaning.Broken();
        }

        var kind = name == FactColumns.Name ? ValueKind.Text : catalogue.ContactAttributes.TypeOf(name);
        return kind is { } known ? new NameMeaning.Known(known, CanBeMissing: true) { CanonicalName = prefix + name } : new NameMeaning.Broken();
    }
}
