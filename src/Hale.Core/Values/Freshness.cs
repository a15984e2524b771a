namespace Hale.Core.Values;

/// <summary>How old the facts behind the values of a column are, and the last value known of each row, whether it still counts or not.</summary>
public sealed class Freshness
{
    private readonly double[] _ages;
    private readonly double[] _overdue;
    private readonly ValueColumn _known;

    /// <summary>Describes a column. The three have as many rows as it.</summary>
    /// <param name="ages">Per row, how many days old the fact behind the last value known is; NaN when nobody knows or there is none.</param>
    /// <param name="overdue">Per row, for how many days the last value known has not counted any more because it is too old; NaN while it counts.</param>
    /// <param name="known">The last values known; missing where there is none.</param>
    public Freshness(double[] ages, double[] overdue, ValueColumn known)
    {
        if (ages.Length != known.Count || overdue.Length != known.Count)
        {
            throw new ArgumentException($"{ages.Length} ages and {overdue.Length} delays beside {known.Count} values", nameof(ages));
        }

        (_ages, _overdue, _known) = (ages, overdue, known);
    }

    /// <summary>How many days old the fact behind the last value known is: whole where facts are dated by day. Null when nobody knows, or there is none.</summary>
    public double? AgeAt(int row) => double.IsNaN(_ages[row]) ? null : _ages[row];

    /// <summary>For how many days the last value known has not counted any more because it expired; null while it counts, and when there is none.</summary>
    public double? OverdueAt(int row) => double.IsNaN(_overdue[row]) ? null : _overdue[row];

    /// <summary>The last value known, whether it still counts or not; missing where there is none.</summary>
    public Value KnownAt(int row) => _known[row];

    internal Freshness Take(IReadOnlyList<int> rows) => new([.. rows.Select(row => _ages[row])], [.. rows.Select(row => _overdue[row])], _known.Take(rows));
}
