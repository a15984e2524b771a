using Hale.Core.Time;
using Hale.Engine.Backtesting.Parting;

namespace Hale.Engine.Weighting;

/// <summary>At which moments weights are fitted and tested on what came later.</summary>
internal static class WeightOrigins
{
    /// <summary>So many churners a model needs to be fitted on before an origin.</summary>
    public const int FewestChurners = 8;

    private const int MostMoments = 60;

    /// <summary>The origins stated, or else moments of observation as evenly spread as can be; those before which too few left are passed over.</summary>
    public static IReadOnlyList<TimePart> Of(FittingRows rows, IReadOnlyList<Instant> stated, int most)
    {
        var parting = rows.Parting;
        IReadOnlyList<Instant> moments = stated.Count > 0 ? [.. stated.Order()] : TimeParting.Spread(parting.Moments, MostMoments);
        List<Instant> usable = [.. moments.Where(moment => parting.ChurnersKnown(moment) >= FewestChurners && parting.AnyFrom(moment))];
        return parting.Of(stated.Count > 0 ? usable : TimeParting.Spread(usable, most));
    }
}
