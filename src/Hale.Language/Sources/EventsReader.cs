using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are events.</summary>
internal sealed class EventsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private readonly NodeReader _read = new(bag);
    private readonly TypedColumnReader _typed = new(bag);

    public string Key => "events";

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var account = columns.Required(map, "account") ?? string.Empty;
        var contact = columns.Optional(map, "contact");
        var name = map.Required("event", "write `event: <name>`, or `event: { column: <column> }`") is { } node ? Name(node, columns) : null;
        var time = new TimeColumnReader(columns, bag).Among(map);
        var end = new TimeColumnReader(columns, bag).Optional(map, "end");
        var id = columns.Several(map, "id");
        var properties = map.Entries("properties").Select(entry => Property(entry, columns)).OrderBy(column => column.Property, StringComparer.Ordinal).ToList();
        if (name is null)
        {
            catalogue.MarkIncomplete();
        }
        else
        {
            catalogue.DeclareEvent(name);
        }

        catalogue.EventsLast |= end is { Column.Length: > 0 };
        if (end is { Column.Length: 0 })
        {
            catalogue.MarkIncomplete();
        }

        return new RowMapping.Events(account, contact, name ?? new EventName.Fixed(string.Empty), time, id.Count == 0 ? null : id[0], properties) { IdWith = [.. id.Skip(1)], End = end };
    }

    private EventName? Name(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Text(node, "`event`") is { } written ? new EventName.Fixed(written) : null;
        }

        var map = new MapReader(mapping, "`event`", bag);
        var isFixed = map.Entry("value") is not null && map.ExactlyOne("column", "value") is not null;
        var name = isFixed ? map.Text("value") : columns.Required(map, "column");
        map.Finish();
        return name is null ? null : isFixed ? new EventName.Fixed(name) : new EventName.FromColumn(name);
    }

    private PropertyColumn Property(YamlEntry entry, ColumnReader columns)
    {
        var (column, kind) = _typed.Read(entry, "the property", columns, TypeWords.Values, "contact", "event");
        catalogue.Properties.Declare(entry.Key, kind);
        return new PropertyColumn(entry.Key.Text, column, kind ?? default);
    }
}
