using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>What a run kept of a metric for an account.</summary>
/// <param name="Value">The value.</param>
/// <param name="Age">How many days old the fact behind the last value known is; null where nobody asked or knows.</param>
/// <param name="Known">The last value known.</param>
/// <param name="Overdue">For how many days it has not counted any more; null while it counts.</param>
internal readonly record struct MetricCell(Value Value, double? Age, Value Known, double? Overdue)
{
    /// <summary>A metric that no end kept.</summary>
    public static MetricCell Nothing { get; } = new(Value.MissingFor(MissingReason.NoData), null, Value.MissingFor(MissingReason.NoData), null);

    /// <summary>What an end kept under a name; null when it kept nothing.</summary>
    public static MetricCell? Of(MovementEnd end, string name)
    {
        if (!end.Table.Names.Contains(name))
        {
            return null;
        }

        var (column, row) = (end.Table[name], end.Row);
        return column.Freshness is { } freshness
            ? new(column[row], freshness.AgeAt(row), freshness.KnownAt(row), freshness.OverdueAt(row))
            : new(column[row], null, column[row], null);
    }

    /// <summary>Whether a measure takes it for too old.</summary>
    public bool IsStale(IEnumerable<Measure> measures) => Age is { } age && measures.Any(measure => age > (double?)measure.StaleAfter);

    /// <summary>Whether some measure could say something else of it than of another.</summary>
    public bool Differs(MetricCell other, IReadOnlyList<Measure> measures)
    {
        if (Value != other.Value || Age == other.Age)
        {
            return Value != other.Value;
        }

        var (mine, others) = (Age, other.Age);
        return measures.Any(measure => (mine > (double?)measure.StaleAfter) != (others > (double?)measure.StaleAfter))
            || ((Value.IsMissing || IsStale(measures)) && measures.Any(measure => measure.Missing.ReadAge));
    }
}
