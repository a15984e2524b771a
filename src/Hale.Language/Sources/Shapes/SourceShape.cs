using Hale.Language.Sources.Contracts;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Shapes;

/// <summary>What a source may say. Which keys stand beside its rows depends on what its rows become.</summary>
internal static class SourceShape
{
    public const string SeveralFacts = "facts";

    private static readonly ValueShape Texts = ValueShape.OneOrMore(ValueShape.Text);

    private static readonly MapKey Files = MapKeys.RequiredNode("files", "A path, a pattern or a folder, or a list of them.", Texts);

    private static readonly MapKey[] Format =
    [
        MapKeys.Node("format", "How the files are written, where their endings do not tell.", ValueShape.Words(FormatReader.Words.Keys)),
        MapKeys.Node("delimiter", "What stands between the cells of a CSV file; a comma when it is not written.", ValueShape.Text),
        MapKeys.Node("encoding", "How the characters of a CSV file are encoded; UTF-8 when it is not written.", ValueShape.Words(FormatReader.Encodings.Keys)),
    ];

    /// <summary>The keys of <c>known</c> where rows are versions.</summary>
    public static MapShape Interval { get; } = new(
        MapKeys.RequiredNode("from", "The column of when a row became known.", ValueShape.Text),
        MapKeys.RequiredNode("to", "The column of until when it was believed; an empty cell while it is.", ValueShape.Text));

    private static readonly MapKey Known = MapKeys.Node(
        "known", "When a fact was known: `when_occurred`, `at_import`, the column that says so, or `{ from: …, to: … }` where each row is a version; or else `history`.",
        ValueShape.AnyOf(ColumnShape.One, Interval.AsValue));

    private static readonly MapKey History = MapKeys.Node(
        "history", "Who wrote the versions, in the place of `known`: `dbt_snapshot` or `fivetran`.", ValueShape.Words(KnowledgeReader.Histories.Keys));

    private static readonly MapKey Absent = MapKeys.Node(
        "absent", "What it means that a row is no longer there: `retracted` (the default), `kept` or `ended`.", ValueShape.Words(KnowledgeReader.Absences.Keys));

    private static readonly MapKey Where = MapKeys.Expression("where", "A condition over the columns; rows for which it does not hold make no fact.");

    private static readonly MapKey Optional = MapKeys.Node("optional", "`true` when rows without its time make no fact, rather than being refused.", ValueShape.Words(PreparationReader.Truths.Keys));

    private static readonly MapKey Checks = MapKeys.Entries("checks", "Conditions, by name, that make a row suspect.", ValueShape.Text);

    /// <summary>The keys of <c>dates</c> where no others are read.</summary>
    public static MapShape OnlyDates { get; } = new(MapKeys.RequiredNode("only", "The patterns that are read, and no others.", Texts));

    /// <summary>The keys of a join.</summary>
    public static MapShape Join { get; } = new(
    [
        Files, .. Format,
        MapKeys.RequiredNode("on", "The columns that must be equal: `on: id`, or `{ here: there }`.", ValueShape.AnyOf(Texts, ValueShape.Named(ValueShape.Text))),
        MapKeys.RequiredNode("take", "The columns to take.", Texts),
    ]);

    private static readonly MapKey[] Common =
    [
        Absent, Where,
        MapKeys.Node("zone", "The time zone of times without an offset; that of the project when it is not written.", ValueShape.Text),
        MapKeys.Node("complete", "Until when the facts are complete: `last_row` (the default), `at_import` or a day.", ValueShape.Text),
        DelayReader.Key,
        MapKeys.Entries("columns", "Types of columns, for conditions and checks.", ColumnShape.Declared(TypeWords.Attributes.Keys)),
        MapKeys.Entries("join", "Other files from which rows take columns, by name.", Join.AsValue),
        MapKeys.Node("query", "A query over the table `files`, whose rows are taken.", ValueShape.Text),
        MapKeys.Node("require", "Columns without which a row is refused before the query.", Texts),
        OutagesReader.Key,
        ContractReader.Key,
    ];

    /// <summary>Where rows come from, each with the keys that stand beside it alone.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<MapKey>> Origins =
    [
        [
            Files, .. Format,
            MapKeys.Node("decimal", "How decimals are written: `point` (the default) or `comma`.", ValueShape.Words(NotationReader.Decimals.Keys)),
            MapKeys.Node("dates", "How dates are written besides ISO 8601.", ValueShape.AnyOf(Texts, OnlyDates.AsValue)),
        ],
        [DatabaseShape.Source],
    ];

    /// <summary>A source of any kind.</summary>
    public static ValueShape Of(IReadOnlyList<IMappingReader> kinds) => ValueShape.AnyOf([.. Origins.SelectMany(origin => Of(kinds, origin))]);

    private static IEnumerable<ValueShape> Of(IReadOnlyList<IMappingReader> kinds, IReadOnlyList<MapKey> origin)
    {
        var fact = ValueShape.AnyOf([.. kinds.Select(kind => Fact([kind]).AsValue)]);
        var several = Knowing([.. origin, MapKeys.RequiredNode(SeveralFacts, "Several facts that each row makes, by name.", ValueShape.Named(fact))]);
        return [.. kinds.Select(kind => Knowing([.. origin, Optional, Checks, Rows(kind) with { IsRequired = true }, .. kind.Beside])), several];
    }

    /// <summary>A source with one of the two keys by which it says what was known when.</summary>
    private static ValueShape Knowing(params IEnumerable<MapKey> keys) => ValueShape.AnyOf(
        [.. new[] { Known, History }.Select(known => new MapShape([.. Common, known with { IsRequired = true }, .. keys]).AsValue)]);

    /// <summary>Every key that a source may have.</summary>
    public static MapShape Any(IReadOnlyList<IMappingReader> kinds) =>
        new([.. Origins.SelectMany(origin => origin), .. Common, Known, History, Optional, Checks, .. kinds.Select(Rows), .. Beside(kinds), MapKeys.Node(SeveralFacts, "Several facts that each row makes, by name.", ValueShape.Text)]);

    /// <summary>Every key that a fact of a source may have.</summary>
    /// <param name="kinds">What it may become; one kind is what it does become.</param>
    public static MapShape Fact(IReadOnlyList<IMappingReader> kinds) =>
        new([Known, History, Absent, Where, Optional, Checks, .. kinds.Select(kind => Rows(kind) with { IsRequired = kinds.Count == 1 }), .. Beside(kinds)]);

    private static IEnumerable<MapKey> Beside(IReadOnlyList<IMappingReader> kinds) => kinds.SelectMany(kind => kind.Beside).DistinctBy(key => key.Name);

    private static MapKey Rows(IMappingReader kind) => MapKeys.Node(kind.Key, kind.Meaning, kind.Shape.AsValue);
}
