using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Output.Validation;

/// <summary>What became of those that were observed for one close, or in one month. Of several leads the shortest is counted: the others observe the same.</summary>
/// <param name="Label">The day that is closed, or the month.</param>
/// <param name="Observed">How many there were.</param>
/// <param name="Churned">How many of them left.</param>
/// <param name="EndedOtherwise">How many ended otherwise: neither stayed nor left.</param>
internal sealed record TargetCount(string Label, long Observed, long Churned, long EndedOtherwise)
{
    public long Retained => Observed - Churned - EndedOtherwise;

    /// <summary>The share that left, of those that left or stayed; null when there is none.</summary>
    public double? BaseRate => Observed == EndedOtherwise ? null : (double)Churned / (Observed - EndedOtherwise);

    public static IReadOnlyList<TargetCount> Of(Project project, ObservedSchedule observed) =>
    [
        .. observed.Rows.Where(row => row.Lead == 0)
            .GroupBy(row => LabelOf(project, row), StringComparer.Ordinal)
            .OrderBy(target => target.Key, StringComparer.Ordinal)
            .Select(target => new TargetCount(target.Key, target.Count(), target.Count(row => row.Left), target.Count(row => row.EndedOtherwise))),
    ];

    /// <summary>A moment that is a close is called by the day that it closes.</summary>
    public static string Close(Instant moment, ProjectZone zone) => LedgerTexts.Moment(zone.StartOfDay(zone.DayClosedBy(moment)), zone);

    private static string LabelOf(Project project, ObservedAccount row) => project.Validation.Schedule is ObservationSchedule.Closes
        ? Close(row.From, project.Zone)
        : LedgerTexts.Moment(row.From, project.Zone)[..7];
}
