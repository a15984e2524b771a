using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Straight lines between anchors, flat before the first and after the last. At an anchor the points are those written.</summary>
internal sealed class PiecewiseNormaliser<T>(Normalisation.Piecewise line, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly decimal[] _values = [.. line.Anchors.Select(anchor => anchor.At.Number)];
    private readonly decimal[] _points = [.. line.Anchors.Select(anchor => anchor.Points)];
    private readonly T[] _written = [.. line.Anchors.Select(anchor => rounding.Written(anchor.Points))];

    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        var number = ExactDecimal.Of(value.Number);
        var next = 0;
        while (next < _values.Length && _values[next] < number)
        {
            next++;
        }

        points = next == _values.Length ? _written[^1]
            : next == 0 || _values[next] == number ? _written[next]
            : rounding.Round(Stretch<T>.Points(_values[next - 1], _values[next], _points[next - 1], _points[next], number), ref near);
        return MissingReason.None;
    }
}
