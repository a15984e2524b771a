using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// A normalisation compiled for one arithmetic. Which range or side of an anchor holds a value is always decided in decimal, and fixed points are rounded
/// in decimal beforehand, so that both arithmetics begin from the same points.
/// </summary>
internal abstract class Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The points of a present value, rounded as measures are; false when the value has none.</summary>
    public abstract bool TryPoints(Value value, ref bool near, out T points);

    public static Normaliser<T> Of(Normalisation normalisation, PointsRounding<T> rounding) => normalisation.Match<Normaliser<T>>(
        linear => new LinearNormaliser<T>(linear, rounding),
        bands => new BandsNormaliser<T>(bands, rounding),
        map => new MapNormaliser<T>(map, rounding));
}
