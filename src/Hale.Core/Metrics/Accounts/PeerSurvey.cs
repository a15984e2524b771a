using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Collects the values of peers, by every segment in which they can be asked for.</summary>
/// <param name="of">The name of the value.</param>
/// <param name="within">The metrics that make a segment.</param>
/// <param name="close">Makes the answer of the sorted values: at index i those by the first so many metrics.</param>
internal sealed class PeerSurvey(string of, IReadOnlyList<string> within, Func<IReadOnlyList<SegmentNumbers>, IAcrossAnswer> close) : ISurvey
{
    private readonly IReadOnlyList<SegmentNumbers> _levels = [.. Enumerable.Range(0, within.Count + 1).Select(_ => new SegmentNumbers())];

    public void Add(ValueTable rows, IReadOnlyList<bool> inside)
    {
        var (values, segment) = (rows[of], new Segment(within, rows));
        for (var row = 0; row < rows.Count; row++)
        {
            if (inside[row] && values.Missing[row] == MissingReason.None)
            {
                Add(segment, row, values[row].Number);
            }
        }
    }

    public IAcrossAnswer Close()
    {
        foreach (var level in _levels)
        {
            level.Sort();
        }

        return close(_levels);
    }

    private void Add(Segment segment, int row, double number)
    {
        for (var metrics = 0; metrics <= within.Count && segment.Key(row, metrics) is { } key; metrics++)
        {
            _levels[metrics].Add(key, number);
        }
    }
}
