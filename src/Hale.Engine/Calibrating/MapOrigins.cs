using Hale.Core.Time;

namespace Hale.Engine.Calibrating;

/// <summary>
/// The moments at which the past is parted: a map fitted on what was settled by such a moment is tested on observations from then on, until the next. Where nobody names them, the
/// first is the one with the most churners on the smaller side that leaves enough to fit a slope before and to judge it after, and up to three follow at equal steps.
/// </summary>
internal static class MapOrigins
{
    /// <summary>With fewer churners in later time nothing is said of a map.</summary>
    public const int FewestToJudge = 20;

    private const int Most = 4;
    private const int Candidates = 200;

    /// <summary>The moments, rising; none where there is nothing to fit on or nothing to test with.</summary>
    public static IReadOnlyList<Instant> Of(FitRows rows, IReadOnlyList<Instant> named, int labelDays)
    {
        var parting = rows.Parting(labelDays);
        if (named.Count > 0)
        {
            return [.. named.Order().Where(origin => parting.ChurnersKnown(origin) > 0 && parting.AnyFrom(origin))];
        }

        Instant[] moments = [.. parting.Moments];
        moments = [.. moments.Where((_, index) => index % Math.Max(1, (moments.Length + Candidates - 1) / Candidates) == 0)];
        var halves = moments.Select(origin => (Origin: origin, Fitted: parting.ChurnersKnown(origin), Tested: After(rows, origin))).Where(half => half.Fitted >= ShapeChoice.FewestForSlope && half.Tested > 0).ToList();
        if (halves.Count == 0)
        {
            return [];
        }

        // Where nothing leaves enough to judge, what there is after the earliest possible moment is looked at.
        var enough = halves.Where(half => half.Tested >= FewestToJudge).ToList();
        var first = (enough.Count > 0 ? enough : halves).OrderByDescending(half => enough.Count > 0 ? Math.Min(half.Fitted, half.Tested) : half.Tested).First().Origin;
        Instant[] later = [.. moments.Where(moment => moment.CompareTo(first) >= 0)];
        return [.. later.Where((_, index) => index % Math.Max(1, (later.Length + Most - 1) / Most) == 0)];
    }

    private static int After(FitRows rows, Instant origin) => rows.Rows.Where(row => row.Left && row.Score is not null && row.AsOf.CompareTo(origin) >= 0).Select(row => row.Account).Distinct().Count();
}
