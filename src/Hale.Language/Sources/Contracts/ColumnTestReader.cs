using Hale.Core.Contracts;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Contracts;

/// <summary>Reads the tests of a column: <c>[unique, not_null, accepted_values: [a, b], relationships: { to: orders, field: order_id }]</c>.</summary>
internal sealed class ColumnTestReader(ContractTargets targets, DiagnosticBag bag)
{
    private const string Accepted = "accepted_values";
    private const string Relationships = "relationships";

    /// <summary>The word for the accounts in the place of a source.</summary>
    private const string Accounts = "accounts";

    private static readonly string[] Words = ["unique", "not_null", Accepted, Relationships];

    private static readonly ValueShape Texts = ValueShape.OneOrMore(ValueShape.Text);

    private static readonly MapShape AcceptedKeys = new([MapKeys.RequiredNode("values", "The values that are accepted.", Texts), .. RuleSettingsReader.Keys]);

    private static readonly MapShape RelationshipKeys = new(
    [
        MapKeys.RequiredText("to", "The source whose column has the values, or `accounts`.", "write `to: accounts`, or the name of a source and its `field`"),
        MapKeys.Text("field", "The column there; the same name when it is not written."),
        .. RuleSettingsReader.Keys,
    ]);

    private readonly NodeReader _read = new(bag);
    private readonly RuleSettingsReader _settings = new(bag);

    /// <summary>The tests of one column: one, or a list.</summary>
    public static ValueShape Shape { get; } = ValueShape.AnyOf(One(), ValueShape.List(One()));

    public IEnumerable<ContractRule> Read(YamlEntry column) => column.Value switch
    {
        YamlSequence list => list.Items.SelectMany(item => Test(column.Key, item)),
        var node => Test(column.Key, node),
    };

    private static ValueShape One() => ValueShape.AnyOf(
        ValueShape.Words(Words[..2]),
        new MapShape(
            MapKeys.Node("unique", "No value stands in two rows.", Settings()),
            MapKeys.Node("not_null", "No cell is empty.", Settings()),
            MapKeys.Node(Accepted, "Cells are one of these values.", ValueShape.AnyOf(Texts, AcceptedKeys.AsValue)),
            MapKeys.Node(Relationships, "Cells stand in a column of another source, or are the id of an account.", ValueShape.AnyOf(ValueShape.Text, RelationshipKeys.AsValue))).AsValue);

    private static ValueShape Settings() => ValueShape.AnyOf(ValueShape.Words(["warn", "error"]), RuleSettingsReader.Only.AsValue);

    /// <summary>The tests of one item: a word, or tests by name with their settings.</summary>
    private IEnumerable<ContractRule> Test(YamlScalar column, YamlNode node)
    {
        if (node is YamlMapping mapping)
        {
            return [.. mapping.Entries.Select(entry => Test(column, entry.Key, entry.Value)).OfType<ContractRule>()];
        }

        return _read.Scalar(node, $"a test of the column `{column.Text}`") is { } word && Test(column, word, null) is { } test ? [test] : [];
    }

    private ContractRule.OfColumn? Test(YamlScalar column, YamlScalar word, YamlNode? value)
    {
        switch (word.Text)
        {
            case "unique":
                return Rule(column, new ColumnTest.Unique(), Alone(word, value));
            case "not_null":
                return Rule(column, new ColumnTest.NotNull(), Alone(word, value));
            case Accepted when value is not null:
                return Accept(column, value);
            case Relationships when value is not null:
                return Relate(column, value);
            case Accepted or Relationships:
                bag.Report(ShapeRules.MissingKey, word.Span, $"`{word.Text}` does not say {(word.Text == Accepted ? "which values" : "to what")}", Advice(word.Text));
                return null;
            default:
                bag.Report(ShapeRules.NotOneOf, word.Span, $"`{word.Text}` is no test of a column; possible are {Choices.Text(Words)}", Suggestion.Advice(word.Text, Words, $"write {Choices.Text(Words)}"));
                return null;
        }
    }

    private static string Advice(string word) => word == Accepted ? "write `accepted_values: [new, paid]`" : "write `relationships: accounts`, or `relationships: { to: orders, field: order_id }`";

    private RuleSettings? Alone(YamlScalar word, YamlNode? value) => value is null ? RuleSettings.Error : _settings.Alone(value, $"`{word.Text}`", mayAllow: false);

    private static ContractRule.OfColumn? Rule(YamlScalar column, ColumnTest test, RuleSettings? settings) =>
        settings is null ? null : new ContractRule.OfColumn(column.Text, test, settings.Limits, settings.Effect);

    private ContractRule.OfColumn? Accept(YamlScalar column, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            return Rule(column, Values(value), RuleSettings.Error);
        }

        var map = new MapReader(mapping, $"`{Accepted}`", bag, AcceptedKeys);
        var values = map.Required("values", Advice(Accepted));
        var settings = _settings.Read(map);
        map.Finish();
        return values is null ? null : Rule(column, Values(values), settings);
    }

    private ColumnTest.AcceptedValues Values(YamlNode node) => new([.. _read.Scalars(node, "an accepted value").Select(value => value.Text).Distinct(StringComparer.Ordinal)]);

    private ContractRule.OfColumn? Relate(YamlScalar column, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            return _read.Scalar(value, $"`{Relationships}`") is { } target ? Rule(column, To(column, target, null), RuleSettings.Error) : null;
        }

        var map = new MapReader(mapping, $"`{Relationships}`", bag, RelationshipKeys);
        map.RequiredText("to", Advice(Relationships));
        var field = map.Optional("field") as YamlScalar;
        var settings = _settings.Read(map);
        map.Finish();
        return map.Optional("to") is YamlScalar to ? Rule(column, To(column, to, field), settings) : null;
    }

    private ColumnTest.Relationships To(YamlScalar column, YamlScalar target, YamlScalar? field)
    {
        if (target.Text == Accounts && field is null)
        {
            return new ColumnTest.Relationships(null, null);
        }

        targets.Ask(target, field?.Text ?? column.Text);
        return new ColumnTest.Relationships(target.Text, field?.Text ?? column.Text);
    }
}
