using System.Globalization;
using Hale.Core.Money;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a column that a source declares: <c>seats: number</c>, <c>paid: { column: amount_paid, type: number, minor_units: currency }</c>.</summary>
internal sealed class DeclaredColumnReader(DiagnosticBag bag)
{
    private const string Advice = "write the column of the currency, or `{ currency: <column>, places: { ISK: 2 } }` where the source has other decimal places than ISO 4217";

    private readonly TypedColumnReader _typed = new(bag);

    public TypedColumn Read(YamlEntry entry, ColumnReader columns)
    {
        MinorUnits? minor = null;
        var (column, type) = _typed.Any(entry, "the column", columns, TypeWords.Attributes, ColumnShape.DeclaredKeys, map => minor = Minor(map, columns));
        if (minor is not null && type is not null and not AttributeType.Number)
        {
            bag.Report(ShapeRules.WrongShape, entry.Value.Span, "only numbers count the smallest unit of a currency", "write `type: number`, or remove `minor_units`");
        }

        return new TypedColumn(entry.Key.Text, column, type ?? default) { Minor = minor };
    }

    private MinorUnits? Minor(MapReader column, ColumnReader columns)
    {
        if (column.Optional(ColumnShape.MinorUnits) is not YamlMapping mapping)
        {
            return columns.Optional(column, ColumnShape.MinorUnits) is { } currency ? new MinorUnits(currency, new Dictionary<string, int>()) : null;
        }

        var map = new MapReader(mapping, $"`{ColumnShape.MinorUnits}`", bag, ColumnShape.MinorUnitKeys);
        var named = columns.Required(map, "currency", Advice);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in map.Entries("places"))
        {
            if (Places(entry) is { } number)
            {
                places[entry.Key.Text.ToUpperInvariant()] = number;
            }
        }

        map.Finish();
        return named is null ? null : new MinorUnits(named, places);
    }

    private int? Places(YamlEntry entry)
    {
        var currency = entry.Key.Text;
        if (!AmountReader.IsCurrency(currency))
        {
            bag.Report(SourceRules.NotACurrency, entry.Key.Span, $"`{currency}` is not a currency", "write its three letters: `places: { ISK: 2 }`");
            return null;
        }

        if (entry.Value is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MinorUnitPlaces.Most)
        {
            return number;
        }

        bag.Report(ShapeRules.OutOfRange, entry.Value.Span, $"`{currency}` has no number of decimal places", $"write a whole number from 0 to {MinorUnitPlaces.Most}");
        return null;
    }
}
