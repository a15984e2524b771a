using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are accounts: <c>accounts</c> and, beside it, <c>attributes</c> and <c>valid_from</c>.</summary>
internal sealed class AccountsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private readonly TypedColumnReader _typed = new(bag);
    private readonly KnowledgeReader _knowledge = new(bag);

    public string Key => "accounts";

    public string Meaning => "Each row is an account, or one version of it.";

    public MapShape Shape { get; } = new(
        ColumnShape.RequiredKey("id", "The column of the account's id."),
        ColumnShape.Key("name", "The column of its name."),
        ColumnShape.TimeOf("start", "When it began."),
        ColumnShape.TimeOf("end", "When it ended."),
        ColumnShape.OtherAccount(RowMapping.Accounts.ParentAttribute, "The column of the id of its parent, or how that is found."),
        ColumnShape.Key(RowMapping.Accounts.RenewingUnitAttribute, "The column of the id of the account that holds its contract."));

    public IReadOnlyList<MapKey> Beside { get; } = AttributeKeys.Of(TypeWords.Attributes.Keys, "account_start");

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var times = new TimeColumnReader(columns, bag);
        var id = columns.Required(map, "id") ?? string.Empty;
        var name = columns.Optional(map, "name");
        var start = times.Optional(map, "start");
        var end = times.Optional(map, "end");
        List<AttributeColumn> attributes =
        [
            .. source.Entries("attributes").Select(entry => Attribute(entry, columns))
                .Concat(Related(RowMapping.Accounts.ParentAttribute, columns.OtherAccount, map, source))
                .Concat(Related(RowMapping.Accounts.RenewingUnitAttribute, columns.Optional, map, source))
                .OrderBy(column => column.Attribute, StringComparer.Ordinal),
        ];
        var validFrom = _knowledge.ValidFrom(source, columns, ofStart: "account_start");
        return new RowMapping.Accounts(id, name, start, end, attributes, validFrom);
    }

    /// <summary>The id of a related account is an attribute like every other.</summary>
    private IEnumerable<AttributeColumn> Related(string name, Func<MapReader, string, string?> read, MapReader map, MapReader source)
    {
        if (read(map, name) is not { } column || map.Entry(name) is not { } entry)
        {
            return [];
        }

        if (source.Entries("attributes").Any(attribute => attribute.Key.Text == name))
        {
            bag.Report(NameRules.Duplicate, entry.Key.Span, $"`{name}` is also one of the `attributes`", $"remove one of them: {(name == RowMapping.Accounts.ParentAttribute ? "the parent" : "the holder of the contract")} is an attribute of this name");
            return [];
        }

        catalogue.Attributes.Declare(entry.Key, AttributeType.Text);
        return [new AttributeColumn(name, column, AttributeType.Text)];
    }

    private AttributeColumn Attribute(YamlEntry entry, ColumnReader columns)
    {
        var (column, type) = _typed.Read(entry, "the attribute", columns, TypeWords.Attributes);
        catalogue.Attributes.Declare(entry.Key, type);
        return new AttributeColumn(entry.Key.Text, column, type ?? default);
    }
}
