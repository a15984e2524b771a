using Hale.Core.Values;
using Hale.Language.Expressions;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>What a filter over events may read: the properties, the contact and the event's name.</summary>
internal sealed class EventScope(SourceCatalogue catalogue) : INameScope
{
    public string What => "properties";

    public IEnumerable<string> Names => catalogue.Properties.Names.Append("contact").Append("event");

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

        if (!catalogue.Properties.Contains(name))
        {
            return catalogue.IsComplete ? new NameMeaning.Unknown() : new NameMeaning.Broken();
        }

        return catalogue.Properties.TypeOf(name) is { } kind ? new NameMeaning.Known(kind, CanBeMissing: true) : new NameMeaning.Broken();
    }
}
