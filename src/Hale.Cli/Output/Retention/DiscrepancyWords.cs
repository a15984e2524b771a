using Hale.Core.Outcomes;
using Hale.Engine.Retention;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Cli.Output.Retention;

/// <summary>How a risk that is held against a score is written.</summary>
internal static class DiscrepancyWords
{
    public static string Band(DiscrepancyReport report, int index) => report.Request.Run.Header.Outline.Bands[index].Name;

    public static string Score(DiscrepancyReport report, Discrepancy one) => Scores.Shown(report.Request.Run, one.Account.Value) ?? string.Empty;

    public static string Became(Observation? became) => became is null ? string.Empty : became.Answer switch
    {
        ObservedAnswer.Lost => "lost",
        ObservedAnswer.Merged => "merged",
        ObservedAnswer.Retained => "stayed",
        ObservedAnswer.NotKnown => "not known yet",
    };

    /// <summary>The 95 % interval of the share lost, of those of whom it is known; null for fewer than a handful.</summary>
    public static Interval? Interval(DiscrepancyCell cell) => cell.Lost + cell.Stayed >= RetentionRates.Handful ? Wilson.Interval((int)cell.Lost, (int)(cell.Lost + cell.Stayed)) : null;
}
