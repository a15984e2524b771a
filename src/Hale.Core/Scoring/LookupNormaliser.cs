using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Points by the measure's own value and that of a second metric.</summary>
internal sealed class LookupNormaliser<T>(Normalisation.Lookup lookup, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly Func<Value, bool>[] _columns = [.. lookup.Columns.Select(Test)];
    private readonly Func<Value, bool>[] _rows = [.. lookup.Rows.Select(row => Test(row.Part))];
    private readonly T[][] _points = [.. lookup.Rows.Select(row => row.Points.Select(rounding.Written).ToArray())];

    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        points = T.Zero;
        var across = source![lookup.Across];
        if (across.IsMissing)
        {
            return across.Missing;
        }

        var (row, column) = (Array.FindIndex(_rows, holds => holds(value)), Array.FindIndex(_columns, holds => holds(across)));
        if (row < 0 || column < 0)
        {
            return MissingReason.Error;
        }

        points = _points[row][column];
        return MissingReason.None;
    }

    private static Func<Value, bool> Test(LookupPart part) => part.Match<Func<Value, bool>>(
        values =>
        {
            var range = values.Range.With(limit => limit.Number);
            return value => range.Holds(ExactDecimal.Of(value.Number));
        },
        category => value => value.ToString() == category.Name,
        _ => _ => true);
}
