using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>The rounding of points on the way to the score, where the definition asks for one.</summary>
internal sealed class PointsRounding<T>(Scale scale, int? decimals, MidpointRounding mode)
    where T : struct, IFloatingPoint<T>
{
    private readonly OuterRounding<T>? _running = decimals is { } places ? new(scale, places, mode) : null;
    private readonly OuterRounding<decimal>? _written = decimals is { } places ? new(scale, places, mode) : null;

    /// <summary>The outer scale.</summary>
    public Scale Scale => scale;

    /// <summary>Rounds points that were computed.</summary>
    public T Round(T points, ref bool near) => _running is null ? points : _running.Round(points, ref near);

    /// <summary>Rounds points that stand in the definition.</summary>
    public T Written(decimal points)
    {
        var near = false;
        return T.CreateChecked(_written is null ? points : _written.Round(points, ref near));
    }
}
