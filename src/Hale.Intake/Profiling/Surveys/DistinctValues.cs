using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>
/// How many different cells a column has. All are counted up to a number; with more, only those whose hash ends in some zeros are kept, each of which stands for
/// as many (the adaptive sampling of Wegman and Flajolet), so that memory is bounded.
/// </summary>
internal sealed class DistinctValues(int most)
{
    private const int Shown = 3;
    private const int LongestShown = 60;

    private readonly Dictionary<ulong, long> _counts = [];
    private readonly List<string> _repeated = [];
    private ulong _mask;
    private long _repeatedCells;

    public bool IsExact => _mask == 0;

    public long Count => _counts.Count * Scale;

    /// <summary>How many different cells stand in more than one row.</summary>
    public long Repeated { get; private set; }

    /// <summary>How many rows repeat a cell of an earlier one.</summary>
    public long RepeatedCells => _repeatedCells * Scale;

    /// <summary>The first few of those that repeat.</summary>
    public IReadOnlyList<string> RepeatedExamples => _repeated;

    private long Scale => 1L << BitOperations.PopCount(_mask);

    public void Add(ReadOnlySpan<byte> cell)
    {
        var hash = CellHash.Of(cell);
        if ((hash & _mask) != 0)
        {
            return;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out var isKnown);
        count++;
        if (isKnown)
        {
            _repeatedCells++;
            Repeated += count == 2 ? Scale : 0;
            if (count == 2 && _repeated.Count < Shown)
            {
                _repeated.Add(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, LongestShown)]));
            }
        }
        else if (_counts.Count > most)
        {
            Thin();
        }
    }

    private void Thin()
    {
        _mask = (_mask << 1) | 1;
        foreach (var hash in _counts.Keys.Where(hash => (hash & _mask) != 0).ToList())
        {
            _counts.Remove(hash);
        }

        Repeated = _counts.Values.Count(count => count > 1) * Scale;
        _repeatedCells = _counts.Values.Sum(count => count - 1);
    }
}
