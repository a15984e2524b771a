using Hale.Core.Time;

namespace Hale.Engine.Weighting;

/// <summary>Parts rows in time. No outcome that is fitted on reaches into what is tested on; every row is tested on once at most.</summary>
internal static class RollingOrigins
{
    /// <summary>So many churners a model needs to be fitted on before an origin.</summary>
    public const int FewestChurners = 8;

    private const int MostMoments = 60;

    /// <summary>The origins stated, or else moments of observation as evenly spread as can be; those before which too few left are passed over.</summary>
    public static IReadOnlyList<RollingOrigin> Of(FittingRows rows, IReadOnlyList<Instant> stated, int most)
    {
        IReadOnlyList<Instant> moments = stated.Count > 0 ? [.. stated.Order()] : Spread([.. Enumerable.Range(0, rows.Count).Select(rows.AsOf).Distinct().Order()], MostMoments);
        List<Instant> usable = [.. moments.Where(moment => Churners(rows, moment) >= FewestChurners && Enumerable.Range(0, rows.Count).Any(row => rows.AsOf(row) >= moment))];
        var chosen = stated.Count > 0 ? usable : Spread(usable, most);
        return [.. chosen.Select((origin, place) => At(rows, origin, place + 1 < chosen.Count ? chosen[place + 1] : null)).Where(origin => origin.Test.Length > 0)];
    }

    private static IReadOnlyList<Instant> Spread(IReadOnlyList<Instant> moments, int most) =>
        moments.Count <= most ? moments : [.. Enumerable.Range(0, most).Select(place => moments[place * moments.Count / most])];

    private static RollingOrigin At(FittingRows rows, Instant origin, Instant? next) => new(
        [.. Enumerable.Range(0, rows.Count).Where(row => rows.Until(row) <= origin)],
        [.. Enumerable.Range(0, rows.Count).Where(row => rows.AsOf(row) >= origin && !(rows.AsOf(row) >= next))]);

    private static int Churners(FittingRows rows, Instant origin) =>
        Enumerable.Range(0, rows.Count).Where(row => rows.Until(row) <= origin && !rows.Retained[row]).Select(row => rows.Clusters[row]).Distinct().Count();
}
