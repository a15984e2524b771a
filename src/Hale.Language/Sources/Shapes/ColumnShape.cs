using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Shapes;

/// <summary>How columns may be named.</summary>
internal static class ColumnShape
{
    /// <summary>A value that every row has, in the place of a column.</summary>
    public static MapShape Constant { get; } = new(MapKeys.RequiredNode("value", "A value that every row has.", ValueShape.Text));

    /// <summary>A column, or a value that every row has.</summary>
    public static ValueShape One { get; } = ValueShape.AnyOf(ValueShape.Text, Constant.AsValue);

    /// <summary>One or several columns.</summary>
    public static ValueShape Several { get; } = ValueShape.AnyOf(One, ValueShape.OneOrMore(ValueShape.Text));

    /// <summary>A column of times.</summary>
    public static MapShape Time { get; } = new(TimeKey, DateKey);

    /// <summary>The column of timestamps, where rows have one time.</summary>
    public static MapKey TimeKey => Key("time", "The column of timestamps; or else `date`.");

    /// <summary>The column of days, where rows have one time.</summary>
    public static MapKey DateKey => Key("date", "The column of days; or else `time`.");

    /// <summary>Every key by which a row may say whose it is.</summary>
    public static MapShape AnyAccount { get; } = new(
        MapKeys.Text("value", "A value that every row has."),
        MapKeys.Text("column", "The column of the id by which a system knows the account."),
        MapKeys.Text("system", "That system, as sources of aliases name it; `domain` for e-mail and web addresses."),
        MapKeys.Text("contact", "The column of a contact, at whose account the row is."));

    private static MapShape AliasOf { get; } = new(
        MapKeys.RequiredNode("column", "The column of the id by which a system knows the account.", ValueShape.Text),
        MapKeys.RequiredNode("system", "That system, as sources of aliases name it; `domain` for e-mail and web addresses.", ValueShape.Text));

    private static MapShape ContactOf { get; } = new(MapKeys.RequiredNode("contact", "The column of a contact, at whose account the row is.", ValueShape.Text));

    private static ValueShape AccountKey { get; } = ValueShape.AnyOf(ValueShape.Text, Constant.AsValue, AliasOf.AsValue, ContactOf.AsValue);

    private static ValueShape AccountKeys { get; } = ValueShape.AnyOf(ValueShape.Text, Constant.AsValue, AliasOf.AsValue, ContactOf.AsValue, ValueShape.List(AccountKey));

    public static MapKey Account => MapKeys.RequiredNode("account", "The column of the account, or how it is found.", AccountKeys);

    /// <summary>An account that need not be named.</summary>
    public static MapKey OtherAccount(string name, string meaning) => MapKeys.Node(name, meaning, AccountKeys);

    public static MapKey Key(string name, string meaning) => MapKeys.Node(name, meaning, One);

    public static MapKey RequiredKey(string name, string meaning) => MapKeys.RequiredNode(name, meaning, One);

    public static MapKey TimeOf(string name, string meaning) => MapKeys.Node(name, meaning, Time.AsValue);

    public static MapKey Identity(string meaning) => MapKeys.Node("id", meaning, Several);

    /// <summary>The key of a declared column that counts the smallest unit of a currency.</summary>
    public const string MinorUnits = "minor_units";

    /// <summary>The keys that say how many decimal places currencies have.</summary>
    public static MapShape MinorUnitKeys { get; } = new(
        RequiredKey("currency", "The column of the currency."),
        MapKeys.Entries("places", "Decimal places by currency, where they are others than those of ISO 4217.", ValueShape.Text));

    /// <summary>The keys of a column that a source declares, whatever types there are.</summary>
    public static MapShape DeclaredKeys { get; } = DeclaredMapping(ValueShape.Text);

    /// <summary>The keys of a column with its type, whatever types there are.</summary>
    public static MapShape TypedKeys { get; } = TypedMapping(ValueShape.Text);

    /// <summary>A column with its type: <c>number</c>, or <c>{ column: …, type: number }</c>.</summary>
    public static ValueShape Typed(IEnumerable<string> types)
    {
        var words = ValueShape.Words(types);
        return ValueShape.AnyOf(words, TypedMapping(words).AsValue);
    }

    /// <summary>A column that a source declares: with its type, and perhaps that it counts the smallest unit of a currency.</summary>
    public static ValueShape Declared(IEnumerable<string> types)
    {
        var words = ValueShape.Words(types);
        return ValueShape.AnyOf(words, DeclaredMapping(words).AsValue);
    }

    private static MapShape TypedMapping(ValueShape types) => new(TypedKeysOf(types));

    private static MapShape DeclaredMapping(ValueShape types) => new(
    [
        .. TypedKeysOf(types),
        MapKeys.Node(MinorUnits, "The column of the currency of which the number counts the smallest unit.", ValueShape.AnyOf(One, MinorUnitKeys.AsValue)),
    ]);

    private static MapKey[] TypedKeysOf(ValueShape types) =>
    [
        MapKeys.Text("column", "The column; the name when it is not written."),
        MapKeys.Text("value", "A value that every row has, in the place of a column."),
        MapKeys.RequiredNode("type", "The type of its values.", types),
    ];
}
