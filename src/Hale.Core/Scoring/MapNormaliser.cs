using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Points for each category, or for true and false.</summary>
internal sealed class MapNormaliser<T>(Normalisation.Map map, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly Dictionary<string, T> _points = map.Points.ToDictionary(pair => pair.Key, pair => rounding.Written(pair.Value), StringComparer.Ordinal);
    private readonly T? _otherwise = map.Otherwise is { } points ? rounding.Written(points) : null;

    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        if (_points.TryGetValue(value.ToString(), out points))
        {
            return MissingReason.None;
        }

        points = _otherwise ?? T.Zero;
        return _otherwise is null ? MissingReason.Error : MissingReason.None;
    }
}
