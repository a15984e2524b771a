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
    /// <summary>
    /// The points of a present value, rounded as measures are. Otherwise the reason why it has none: <see cref="MissingReason.Error"/> where no rule takes the
    /// value, <see cref="MissingReason.NotApplicable"/> outside a bounded line, or that of another metric that is needed.
    /// </summary>
    /// <param name="value">A present value of the measure's metric.</param>
    /// <param name="source">The account's metrics; null only where the normalisation reads no other.</param>
    /// <param name="near">Set where a half is too near for a double.</param>
    /// <param name="points">The points.</param>
    public abstract MissingReason Read(Value value, IValueSource? source, ref bool near, out T points);

    public static Normaliser<T> Of(Normalisation normalisation, PointsRounding<T> rounding) =>
        normalisation.LimitMetrics.Any() ? new VaryingNormaliser<T>(normalisation, rounding) : normalisation.Match<Normaliser<T>>(
            linear => new LinearNormaliser<T>(linear, rounding),
            bands => new BandsNormaliser<T>(bands, rounding),
            map => new MapNormaliser<T>(map, rounding),
            piecewise => new PiecewiseNormaliser<T>(piecewise, rounding),
            lookup => new LookupNormaliser<T>(lookup, rounding),
            formula => new FormulaNormaliser<T>(formula, rounding));
}
