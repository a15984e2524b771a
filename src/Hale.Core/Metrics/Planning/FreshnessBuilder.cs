using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Fills the freshness of a column row by row; of a row never set no value is known.</summary>
internal sealed class FreshnessBuilder
{
    private readonly double[] _ages;
    private readonly double[] _overdue;
    private readonly ColumnBuilder _known;

    public FreshnessBuilder(ValueKind kind, int count)
    {
        (_ages, _overdue, _known) = (new double[count], new double[count], new ColumnBuilder(kind, count));
        Array.Fill(_ages, double.NaN);
        Array.Fill(_overdue, double.NaN);
    }

    /// <summary>Sets a row: the last value known, how old its fact is in days, and for how many days it has not counted any more; NaN for what nobody knows.</summary>
    public void Set(int row, Value known, double age, double overdue = double.NaN)
    {
        (_ages[row], _overdue[row]) = (age, overdue);
        _known.Set(row, known);
    }

    public Freshness Build() => new(_ages, _overdue, _known.Build());
}
