using Hale.Core.Time;

namespace Hale.Engine.Calibrating;

/// <summary>Observations with what a map said of them that was made before.</summary>
/// <param name="Rows">The observations.</param>
/// <param name="Leaving">What was said: the probability of leaving.</param>
/// <param name="Reference">The share that had left among those settled by then.</param>
/// <param name="Origins">When the maps were made.</param>
internal sealed record LaterRows(FitRows Rows, double[] Leaving, double[] Reference, IReadOnlyList<Instant> Origins)
{
    /// <summary>What maps made at rolling origins say of the observations from each origin to the next; null where there is none.</summary>
    public static LaterRows? Of(FitRows rows, IReadOnlyList<Instant> origins, int labelDays)
    {
        var (leaving, reference) = (new Dictionary<object, double>(ReferenceEqualityComparer.Instance), new Dictionary<object, double>(ReferenceEqualityComparer.Instance));
        foreach (var (index, origin) in origins.Index())
        {
            var fitted = rows.SettledBy(origin, labelDays);
            var map = MapMaker.Bare(fitted, ShapeChoice.Of(fitted));
            foreach (var row in rows.Rows.Where(row => row.Score is not null && row.AsOf.CompareTo(origin) >= 0 && (index + 1 == origins.Count || row.AsOf.CompareTo(origins[index + 1]) < 0)))
            {
                if (map is not null)
                {
                    leaving[row] = 1 - map.Probability(MapInput.Of(row));
                    reference[row] = fitted.ShareLeft;
                }
            }
        }

        var later = rows.Where(leaving.ContainsKey);
        return later.Count == 0 ? null : new LaterRows(later, [.. later.Rows.Select(row => leaving[row])], [.. later.Rows.Select(row => reference[row])], origins);
    }
}
