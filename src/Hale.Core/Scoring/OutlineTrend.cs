using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Core.Scoring;

/// <summary>What the change of a score is called, in an outline.</summary>
/// <param name="Over">The period, as it is written.</param>
/// <param name="DeadBand">The points on the outer scale that a change must have at least.</param>
/// <param name="Up">What is said of a score that has risen.</param>
/// <param name="Flat">What is said of one that has not changed.</param>
/// <param name="Down">What is said of one that has fallen.</param>
public sealed record OutlineTrend(string Over, decimal DeadBand, string Up, string Flat, string Down)
{
    internal static OutlineTrend Of(Trend trend, Scale scale) => new(
        trend.Over.ToString(), Math.Round(trend.DeadBand * scale.Length / 100, RoundingMargin.SettledOuter(scale)), trend.Up, trend.Flat, trend.Down);

    /// <summary>The latest moment at which a close can be compared with one at a moment.</summary>
    /// <param name="asOf">The moment.</param>
    /// <param name="zone">The zone of the project.</param>
    public Instant Before(Instant asOf, ProjectZone zone) =>
        Period.TryParse(Over, out var period) ? period.StartBefore(asOf, zone) : throw new InvalidOperationException($"`{Over}` is no period");

    /// <summary>The word for a change of printed scores.</summary>
    public string Word(decimal change) => change == 0 || Math.Abs(change) < DeadBand ? Flat : change > 0 ? Up : Down;
}
