using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are events.</summary>
internal sealed class EventsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private static readonly MapShape NamedBy = new(
        ColumnShape.Key("column", "The column that holds the name."),
        MapKeys.Text("value", "The name of all events."));

    private readonly NodeReader _read = new(bag);
    private readonly TypedColumnReader _typed = new(bag);

    public string Key => "events";

    public string Meaning => "Each row is an event.";

    public MapShape Shape { get; } = new(
        ColumnShape.Account,
        ColumnShape.Key("contact", "The column of the contact."),
        MapKeys.RequiredNode("event", "The name of the events, or the column that holds it.", ValueShape.AnyOf(ValueShape.Text, NamedBy.AsValue)),
        ColumnShape.TimeKey,
        ColumnShape.DateKey,
        ColumnShape.TimeOf("end", "When an event that lasts ended."),
        ColumnShape.Identity("The column, or columns, that tell one event from another."),
        CorrectionReader.Key,
        MapKeys.Entries("properties", "Properties by name, each with its type.", ColumnShape.Typed(TypeWords.Values.Keys)));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var account = columns.Account(map) ?? string.Empty;
        var contact = columns.Optional(map, "contact");
        var name = map.Required("event", "write `event: <name>`, or `event: { column: <column> }`") is { } node ? Name(node, columns) : null;
        var time = new TimeColumnReader(columns, bag).Among(map);
        var end = new TimeColumnReader(columns, bag).Optional(map, "end");
        var id = columns.Several(map, "id");
        var supersedes = CorrectionReader.Read(map, id, columns, bag);
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

        return new RowMapping.Events(account, contact, name ?? new EventName.Fixed(string.Empty), time, id.Count == 0 ? null : id[0], properties) { IdWith = [.. id.Skip(1)], End = end, Supersedes = supersedes };
    }

    private EventName? Name(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Text(node, "`event`") is { } written ? new EventName.Fixed(written) : null;
        }

        var map = new MapReader(mapping, "`event`", bag, NamedBy);
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
