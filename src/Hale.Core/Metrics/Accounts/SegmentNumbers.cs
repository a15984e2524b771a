using System.Runtime.InteropServices;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Numbers by segment: first collected, then sorted. Twelve bytes a number, however many segments there are.</summary>
internal sealed class SegmentNumbers
{
    private readonly Dictionary<string, int> _segments = new(StringComparer.Ordinal);
    private readonly List<int> _segmentOf = [];
    private List<double> _numbers = [];
    private int[] _starts = [];

    public void Add(string segment, double number)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_segments, segment, out var exists);
        index = exists ? index : _segments.Count - 1;
        _segmentOf.Add(index);
        _numbers.Add(number + 0.0); // −0 becomes 0, so that equal numbers are equal in every order
    }

    /// <summary>Sorts what was added; nothing can be added any more.</summary>
    public void Sort()
    {
        _starts = new int[_segments.Count + 1];
        foreach (var segment in _segmentOf)
        {
            _starts[segment + 1]++;
        }

        for (var segment = 0; segment < _segments.Count; segment++)
        {
            _starts[segment + 1] += _starts[segment];
        }

        _numbers = Grouped();
        for (var segment = 0; segment < _segments.Count; segment++)
        {
            CollectionsMarshal.AsSpan(_numbers)[_starts[segment].._starts[segment + 1]].Sort();
        }

        _segmentOf.Clear();
        _segmentOf.TrimExcess();
    }

    /// <summary>The sorted numbers of a segment; none of one that has none, or of no segment.</summary>
    public ReadOnlySpan<double> Of(string? segment) => segment is not null && _segments.TryGetValue(segment, out var index)
        ? CollectionsMarshal.AsSpan(_numbers)[_starts[index].._starts[index + 1]]
        : [];

    private List<double> Grouped()
    {
        var grouped = new List<double>(_numbers.Count);
        CollectionsMarshal.SetCount(grouped, _numbers.Count);
        var next = _starts.ToArray();
        for (var row = 0; row < _numbers.Count; row++)
        {
            grouped[next[_segmentOf[row]]++] = _numbers[row];
        }

        return grouped;
    }
}
