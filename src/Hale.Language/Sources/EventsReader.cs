using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are events.</summary>
internal sealed class EventsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private readonly NodeReader _read = new(bag);
    private readonly TypedColumnReader _columns = new(bag);

    public string Key => "events";

    public RowMapping Read(MapReader map, MapReader source)
    {
        var account = map.RequiredText("account") ?? string.Empty;
        var contact = map.Text("contact");
        var name = map.Required("event", "write `event: <name>`, or `event: { column: <column> }`") is { } node ? Name(node) : null;
        var time = TimeColumnReader.Among(map);
        var id = map.Optional("id") is { } ids ? _read.Scalars(ids, "a column of the id").Select(column => column.Text).Distinct(StringComparer.Ordinal).ToList() : [];
        var properties = map.Entries("properties").Select(Property).OrderBy(column => column.Property, StringComparer.Ordinal).ToList();
        if (name is null)
        {
            catalogue.MarkIncomplete();
        }
        else
        {
            catalogue.DeclareEvent(name);
        }

        return new RowMapping.Events(account, contact, name ?? new EventName.Fixed(string.Empty), time, id.FirstOrDefault(), properties) { IdWith = [.. id.Skip(1)] };
    }

    private EventName? Name(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Text(node, "`event`") is { } name ? new EventName.Fixed(name) : null;
        }

        var map = new MapReader(mapping, "`event`", bag);
        var column = map.RequiredText("column");
        map.Finish();
        return column is null ? null : new EventName.FromColumn(column);
    }

    private PropertyColumn Property(YamlEntry entry)
    {
        var (column, kind) = _columns.Read(entry, "the property", TypeWords.Values, "contact", "event");
        catalogue.Properties.Declare(entry.Key, kind);
        return new PropertyColumn(entry.Key.Text, column, kind ?? default);
    }
}
