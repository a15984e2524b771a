using System.Globalization;
using Hale.Core.Values;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>A column of kept values while it is read: as it was when the score was computed, as far as a score can see.</summary>
internal sealed class KeptColumn
{
    private readonly ValueKind _kind;
    private readonly Value[] _values;
    private readonly Value[] _known;
    private readonly double[] _ages;
    private readonly double[] _overdue;

    public KeptColumn(ValueKind kind, int count)
    {
        (_kind, _values, _known) = (kind, new Value[count], new Value[count]);
        (_ages, _overdue) = (new double[count], new double[count]);
        Array.Fill(_values, Value.MissingFor(MissingReason.NoData));
        Array.Fill(_known, Value.MissingFor(MissingReason.NoData));
        Array.Fill(_ages, double.NaN);
        Array.Fill(_overdue, double.NaN);
    }

    /// <summary>Sets a row. Where the value is present it is the last one known too; one of another kind than the metric has is none.</summary>
    public void Set(int row, Value value, double? age, string? known, double? overdue)
    {
        _values[row] = value.IsMissing || value.Kind == _kind ? value : Value.MissingFor(MissingReason.Error);
        _known[row] = _values[row].IsMissing && known is not null ? Parsed(known) : _values[row];
        (_ages[row], _overdue[row]) = (age ?? double.NaN, overdue ?? double.NaN);
    }

    public ValueColumn Build() => Column(_values, new Freshness(_ages, _overdue, Column(_known, null)));

    private Value Parsed(string known) => _kind switch
    {
        ValueKind.Number => Value.Of(double.Parse(known, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ValueKind.Text => Value.Of(known),
        ValueKind.Boolean => Value.Of(known == "true"),
    };

    private ValueColumn Column(Value[] values, Freshness? freshness)
    {
        MissingReason[] missing = [.. values.Select(value => value.Missing)];
        return _kind switch
        {
            ValueKind.Number => new NumberColumn([.. values.Select(value => value.IsMissing ? 0 : value.Number)], missing) { Freshness = freshness },
            ValueKind.Text => new TextColumn([.. values.Select(value => value.IsMissing ? null : value.Text)], missing) { Freshness = freshness },
            ValueKind.Boolean => new BooleanColumn([.. values.Select(value => !value.IsMissing && value.Boolean)], missing) { Freshness = freshness },
        };
    }
}
