using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Expressions;

namespace Hale.Language.Sources;

/// <summary>What a check may read: what the row becomes, and when its account began and ended. Moments are numbers of days.</summary>
internal sealed class CheckScope : INameScope
{
    private readonly Dictionary<string, NameMeaning> _names = new(StringComparer.Ordinal)
    {
        [RowFields.AccountStart] = new NameMeaning.Known(ValueKind.Number, CanBeMissing: true),
        [RowFields.AccountEnd] = new NameMeaning.Known(ValueKind.Number, CanBeMissing: true),
        [RowFields.Imported] = new NameMeaning.Known(ValueKind.Number, CanBeMissing: false),
    };

    public CheckScope(RowMapping rows, SourceCatalogue catalogue)
    {
        var own = rows.Match(
            accounts => accounts.Attributes.Select(column => (column.Attribute, Meaning(catalogue.Attributes, column.Attribute, KindOf)))
                .Append((RowFields.Name, new NameMeaning.Known(ValueKind.Text, CanBeMissing: true))),
            events => events.Properties.Select(column => (column.Property, Meaning(catalogue.Properties, column.Property, kind => kind)))
                .Concat([Time, (RowFields.Event, new NameMeaning.Known(ValueKind.Text, CanBeMissing: false)), (RowFields.Contact, new NameMeaning.Known(ValueKind.Text, CanBeMissing: true))]),
            _ => Point,
            _ => Point);
        foreach (var (name, meaning) in own)
        {
            _names[name] = meaning;
        }
    }

    public string What => "fields of the row";

    public IEnumerable<string> Names => _names.Keys;

    private static (string, NameMeaning) Time => (RowFields.Time, new NameMeaning.Known(ValueKind.Number, CanBeMissing: false));

    private static IEnumerable<(string, NameMeaning)> Point =>
    [
        Time, (RowFields.Series, new NameMeaning.Known(ValueKind.Text, CanBeMissing: false)), (RowFields.Value, new NameMeaning.Known(ValueKind.Number, CanBeMissing: true)),
    ];

    public NameMeaning Find(string name) => _names.GetValueOrDefault(name) ?? new NameMeaning.Unknown();

    private static NameMeaning Meaning<T>(DeclaredNames<T> declared, string name, Func<T, ValueKind> kind)
        where T : struct =>
        declared.TypeOf(name) is { } type ? new NameMeaning.Known(kind(type), CanBeMissing: true) : new NameMeaning.Broken();

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Text => ValueKind.Text,
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Number or AttributeType.Date or AttributeType.Time => ValueKind.Number,
    };
}
