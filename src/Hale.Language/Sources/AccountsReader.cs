using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are accounts: <c>accounts</c> and, beside it, <c>attributes</c> and <c>valid_from</c>.</summary>
internal sealed class AccountsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private readonly TimeColumnReader _times = new(bag);
    private readonly TypedColumnReader _columns = new(bag);
    private readonly KnowledgeReader _knowledge = new(bag);

    public string Key => "accounts";

    public RowMapping Read(MapReader map, MapReader source)
    {
        var id = map.RequiredText("id") ?? string.Empty;
        var name = map.Text("name");
        var start = _times.Optional(map, "start");
        var end = _times.Optional(map, "end");
        var attributes = source.Entries("attributes").Select(Attribute).OrderBy(column => column.Attribute, StringComparer.Ordinal).ToList();
        var validFrom = _knowledge.ValidFrom(source, required: attributes.Count > 0);
        return new RowMapping.Accounts(id, name, start, end, attributes, validFrom);
    }

    private AttributeColumn Attribute(YamlEntry entry)
    {
        var (column, type) = _columns.Read(entry, "the attribute", TypeWords.Attributes);
        catalogue.Attributes.Declare(entry.Key, type);
        return new AttributeColumn(entry.Key.Text, column, type ?? default);
    }
}
