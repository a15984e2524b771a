using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are people at accounts: <c>contacts</c> and, beside it, <c>attributes</c> and <c>valid_from</c>.</summary>
internal sealed class ContactsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private readonly TypedColumnReader _typed = new(bag);
    private readonly KnowledgeReader _knowledge = new(bag);

    public string Key => "contacts";

    public string Meaning => "Each row is a person at an account, or one version of it.";

    public MapShape Shape { get; } = new(
        ColumnShape.Account,
        ColumnShape.RequiredKey("id", "The column of the contact, as events name it."),
        ColumnShape.Key("name", "The column of the contact's name."),
        ColumnShape.TimeOf("start", "When the contact came."),
        ColumnShape.TimeOf("end", "When the contact left."));

    public IReadOnlyList<MapKey> Beside { get; } = AttributeKeys.Of(TypeWords.Values.Keys, "contact_start");

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        catalogue.DeclareContacts();
        var times = new TimeColumnReader(columns, bag);
        var account = columns.Account(map) ?? string.Empty;
        var id = columns.Required(map, "id") ?? string.Empty;
        var name = columns.Optional(map, "name");
        var (start, end) = (times.Optional(map, "start"), times.Optional(map, "end"));
        var attributes = source.Entries("attributes").Select(entry => Attribute(entry, columns)).OrderBy(column => column.Property, StringComparer.Ordinal).ToList();
        var validFrom = _knowledge.ValidFrom(source, columns, ofStart: "contact_start");
        return new RowMapping.Contacts(account, id, attributes, validFrom) { NameColumn = name, Start = start, End = end };
    }

    private PropertyColumn Attribute(YamlEntry entry, ColumnReader columns)
    {
        var (column, kind) = _typed.Read(entry, "the attribute", columns, TypeWords.Values, "contact", "name");
        catalogue.ContactAttributes.Declare(entry.Key, kind);
        return new PropertyColumn(entry.Key.Text, column, kind ?? default);
    }
}
