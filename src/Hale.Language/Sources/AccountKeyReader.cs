using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>
/// Reads how the account of a row is found: <c>{ column: customer, system: stripe }</c>, <c>{ contact: user_id }</c>, or a list of these and of columns.
/// </summary>
internal sealed class AccountKeyReader(ColumnReader columns, DiagnosticBag bag)
{
    private const string Advice = "write a column, `{ column: <column>, system: <system> }`, `{ contact: <column> }`, or a list of these";

    private readonly List<(AccountKey Key, YamlNode Where)> _read = [];

    /// <summary>The keys that were read, and where.</summary>
    public IReadOnlyList<(AccountKey Key, YamlNode Where)> Read => _read;

    /// <summary>The name of what the node says: a column or a resolved one; null when something was reported.</summary>
    public string? Name(YamlNode node, string what)
    {
        switch (node)
        {
            case YamlSequence { Items.Count: 0 }:
                bag.Report(ShapeRules.Empty, node.Span, $"{what} is an empty list", Advice);
                return null;
            case YamlSequence list:
                var keys = list.Items.Select(item => Key(item, what)).ToList();
                return keys.Contains(null) ? null : columns.Resolve(ResolvedColumn.Of([.. keys.OfType<AccountKey>().Distinct()]));
            default:
                return Key(node, what) is { } key ? key is AccountKey.Plain plain ? plain.Column : columns.Resolve(ResolvedColumn.Of([key])) : null;
        }
    }

    private AccountKey? Key(YamlNode node, string what)
    {
        if (node is YamlSequence)
        {
            bag.Report(ShapeRules.WrongShape, node.Span, $"a list stands in the list of {what}", Advice);
            return null;
        }

        if (node is not YamlMapping mapping || (mapping.Entries is [{ Key.Text: "value" }]))
        {
            return columns.Read(node, what) is { } column ? new AccountKey.Plain(column) : null;
        }

        var map = new MapReader(mapping, what, bag, ColumnShape.AnyAccount);
        var key = Found(map);
        map.Finish();
        if (key is not null)
        {
            _read.Add((key, node));
        }

        return key;
    }

    private AccountKey? Found(MapReader map)
    {
        switch (map.ExactlyOne("column", "contact", "value")?.Key.Text)
        {
            case "contact":
                return columns.Optional(map, "contact") is { } contact ? new AccountKey.OfContact(contact) : null;
            case "column":
                var column = columns.Optional(map, "column");
                var system = map.RequiredText("system", "say which system knows the account by it, such as `system: stripe`; a column of account ids stands alone: `account: account_id`");
                return column is null || system is null ? null : new AccountKey.Alias(column, system);
            default:
                return null;
        }
    }
}
