using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>The bands of a score for the points of its nodes, which are banded as they are printed.</summary>
internal sealed class NodeBands<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly BandSet _bands;
    private readonly OuterRounding<T> _rounding;
    private readonly T[] _lowest;

    public NodeBands(Score score, PrintedScale scale)
    {
        (_bands, _rounding) = (score.Bands, new OuterRounding<T>(score.Scale, score.Rounding.Score, score.Rounding.Mode));

        // A quarter of the distance between printable numbers keeps noise out and never reaches the next one.
        var quarter = scale.Unit * 25 / score.Scale.Length;
        _lowest = [.. score.Bands.All.Select(band => T.CreateChecked(score.Scale.Rising.Read(scale.Begin(band)) - quarter))];
    }

    /// <summary>The index of a band by its name, or −1.</summary>
    public int IndexOf(string name) => _bands.IndexOf(name);

    /// <summary>The index of the band of points.</summary>
    public int IndexOf(T points, ref bool near)
    {
        var printed = _rounding.Round(points, ref near);
        var index = _lowest.Length - 1;
        while (index > 0 && printed < _lowest[index])
        {
            index--;
        }

        return index;
    }
}
