using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Expressions;

namespace Hale.Language.Sources;

/// <summary>
/// What a check may read: what the row becomes, its account, and the columns that its source declares, where nothing else has their name. Moments are numbers of days.
/// </summary>
internal sealed class CheckScope : INameScope
{
    private readonly Dictionary<string, NameMeaning> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypedColumn> _columns = new(StringComparer.Ordinal);

    public CheckScope(RowMapping rows, IReadOnlyList<TypedColumn> columns, SourceCatalogue catalogue)
    {
        foreach (var (name, meaning) in OfEveryRow.Concat(Own(rows, catalogue)))
        {
            _names[name] = meaning;
        }

        foreach (var column in columns.Where(column => _names.TryAdd(column.Name, Optional(KindOf(column.Type)))))
        {
            _columns.Add(column.Name, column);
        }
    }

    public string What => "fields of the row";

    public IEnumerable<string> Names => _names.Keys;

    public NameMeaning Find(string name) => _names.GetValueOrDefault(name) ?? new NameMeaning.Unknown();

    /// <summary>The column that a name means; null when it means something else.</summary>
    public TypedColumn? Column(string name) => _columns.GetValueOrDefault(name);

    private static IEnumerable<(string, NameMeaning)> OfEveryRow =>
    [
        (RowFields.AccountStart, Optional(ValueKind.Number)), (RowFields.AccountEnd, Optional(ValueKind.Number)),
        (RowFields.AccountSubscriptions, Given(ValueKind.Number)), (RowFields.AccountOutcomes, Given(ValueKind.Number)), (RowFields.Imported, Given(ValueKind.Number)),
    ];

    private static IEnumerable<(string, NameMeaning)> Own(RowMapping rows, SourceCatalogue catalogue) => rows.Match<IEnumerable<(string, NameMeaning)>>(
        accounts =>
        [
            .. accounts.Attributes.Select(column => (column.Attribute, Meaning(catalogue.Attributes, column.Attribute, KindOf))),
            (RowFields.Name, Optional(ValueKind.Text)),
        ],
        events =>
        [
            .. events.Properties.Select(column => (column.Property, Meaning(catalogue.Properties, column.Property, kind => kind))),
            (RowFields.Time, Given(ValueKind.Number)), (RowFields.Event, Given(ValueKind.Text)), (RowFields.Contact, Optional(ValueKind.Text)),
        ],
        series =>
        [
            .. Point,
            .. series.Note is null ? Enumerable.Empty<(string, NameMeaning)>() : [(RowFields.Note, Optional(ValueKind.Text))],
            .. series.Author is null ? Enumerable.Empty<(string, NameMeaning)>() : [(RowFields.Author, Optional(ValueKind.Text))],
        ],
        _ => Point,
        _ =>
        [
            (RowFields.Start, Given(ValueKind.Number)), (RowFields.End, Optional(ValueKind.Number)), (RowFields.Stopped, Optional(ValueKind.Number)),
            (RowFields.Product, Optional(ValueKind.Text)), .. Money,
        ],
        _ =>
        [
            (RowFields.Time, Given(ValueKind.Number)), (RowFields.Effective, Given(ValueKind.Number)), (RowFields.Outcome, Given(ValueKind.Text)),
            (RowFields.Reason, Optional(ValueKind.Text)), .. Money,
        ],
        contacts =>
        [
            .. contacts.Attributes.Select(column => (column.Property, Meaning(catalogue.ContactAttributes, column.Property, kind => kind))),
            (RowFields.Contact, Given(ValueKind.Text)), (RowFields.Name, Optional(ValueKind.Text)),
        ],
        _ =>
        [
            (RowFields.System, Given(ValueKind.Text)), (RowFields.Id, Given(ValueKind.Text)), (RowFields.Start, Optional(ValueKind.Number)), (RowFields.End, Optional(ValueKind.Number)),
        ],
        _ => [(RowFields.Time, Given(ValueKind.Number)), (RowFields.Kind, Given(ValueKind.Text)), (RowFields.Other, Given(ValueKind.Text))]);

    private static IEnumerable<(string, NameMeaning)> Point =>
        [(RowFields.Time, Given(ValueKind.Number)), (RowFields.Series, Given(ValueKind.Text)), (RowFields.Value, Optional(ValueKind.Number))];

    private static IEnumerable<(string, NameMeaning)> Money => [(RowFields.Amount, Optional(ValueKind.Number)), (RowFields.Currency, Optional(ValueKind.Text))];

    private static NameMeaning Given(ValueKind kind) => new NameMeaning.Known(kind, CanBeMissing: false);

    private static NameMeaning Optional(ValueKind kind) => new NameMeaning.Known(kind, CanBeMissing: true);

    private static NameMeaning Meaning<T>(DeclaredNames<T> declared, string name, Func<T, ValueKind> kind)
        where T : struct =>
        declared.TypeOf(name) is { } type ? Optional(kind(type)) : new NameMeaning.Broken();

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Text => ValueKind.Text,
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Number or AttributeType.Date or AttributeType.Time => ValueKind.Number,
    };
}
