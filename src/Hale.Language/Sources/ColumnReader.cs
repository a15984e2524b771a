using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads the columns that a mapping names: <c>account_id</c>, or <c>{ value: … }</c> for a value that every row has. Keeps both.</summary>
internal sealed class ColumnReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly List<ConstantColumn> _constants = [];
    private readonly List<(string Name, YamlNode Where)> _named = [];
    private readonly List<ResolvedColumn> _resolved = [];
    private readonly List<(AccountKey Key, YamlNode Where)> _keys = [];

    /// <summary>The values that stand in the place of columns, each once.</summary>
    public IReadOnlyList<ConstantColumn> Constants => [.. _constants.Distinct()];

    /// <summary>The accounts that are found by keys, each once.</summary>
    public IReadOnlyList<ResolvedColumn> Resolved => [.. _resolved.DistinctBy(column => column.Name, StringComparer.Ordinal)];

    /// <summary>The keys that need other facts, and where.</summary>
    public IReadOnlyList<(AccountKey Key, YamlNode Where)> Keys => _keys;

    /// <summary>The columns that were named, and where.</summary>
    public IReadOnlyList<(string Name, YamlNode Where)> Named => _named;

    /// <summary>Whether rows find their account, or its parent, by keys.</summary>
    public bool Finds(RowMapping rows) => _resolved.Exists(
        found => found.Name == rows.AccountColumn || (rows is RowMapping.Accounts accounts && accounts.Attributes.Any(attribute => attribute.Column == found.Name)));

    /// <summary>The column under a key; null when the key is absent or something was reported.</summary>
    public string? Optional(MapReader map, string key) => map.Optional(key) is { } node ? Read(node, $"`{key}`") : null;

    /// <summary>The column under a key whose absence is reported.</summary>
    public string? Required(MapReader map, string key, string? fix = null) => map.Required(key, fix) is { } node ? Read(node, $"`{key}`") : null;

    /// <summary>The columns under a key, one or several, each once; none when the key is absent or something was reported.</summary>
    public IReadOnlyList<string> Several(MapReader map, string key) => map.Optional(key) switch
    {
        null => [],
        YamlSequence list => [.. _read.Scalars(list, $"a column of the {key}").Select(column => Column(column.Text, column)).Distinct(StringComparer.Ordinal)],
        var node => Read(node, $"`{key}`") is { } column ? [column] : [],
    };

    /// <summary>The account that rows name, or how it is found; null when something was reported.</summary>
    public string? Account(MapReader map) => map.Required("account") is { } node ? Account(node, "`account`") : null;

    /// <summary>The same under a key that may be absent.</summary>
    public string? OtherAccount(MapReader map, string key) => map.Optional(key) is { } node ? Account(node, $"`{key}`") : null;

    /// <summary>Takes in an account that is found by keys and gives the name by which mappings speak of it.</summary>
    public string Resolve(ResolvedColumn column)
    {
        _resolved.Add(column);
        return column.Name;
    }

    /// <summary>The column that a value names; null when something was reported.</summary>
    public string? Read(YamlNode node, string what)
    {
        if (node is YamlMapping mapping)
        {
            var map = new MapReader(mapping, what, bag, ColumnShape.Constant);
            var value = map.RequiredText("value", "write the name of a column, or `{ value: … }` for a value that every row has");
            map.Finish();
            return value is null ? null : Constant(value);
        }

        var name = _read.Text(node, what);
        return name is null ? null : Column(name, node);
    }

    /// <summary>Takes in a column that was read elsewhere.</summary>
    public string Column(string name, YamlNode where)
    {
        _named.Add((name, where));
        return name;
    }

    private string? Account(YamlNode node, string what)
    {
        var reader = new AccountKeyReader(this, bag);
        var name = reader.Name(node, what);
        _keys.AddRange(reader.Read);
        return name;
    }

    /// <summary>Takes in a value in the place of a column and gives the name by which mappings speak of it.</summary>
    public string Constant(string value)
    {
        var constant = ConstantColumn.Of(value);
        _constants.Add(constant);
        return constant.Name;
    }
}
