using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>What a run found, for machines.</summary>
internal static class RunShape
{
    public static object Of(TimedReport timed) => new
    {
        run = timed.Report.Run.Number,
        kind = RunKinds.Word(timed.Report.Run.Header.Kind),
        closed_from = timed.Report.ClosedFrom?.ToString(),
        score = timed.Report.Run.Header.Outline.Name,
        as_of = timed.Report.Run.Header.AsOfLabel,
        moment = timed.Report.Run.Header.AsOf.ToString(),
        definition_hash = timed.Report.Run.Header.DefinitionHash,
        existed = timed.Report.Run.Counts.Existed,
        outside = timed.Report.Run.Counts.Outside,
        excluded = timed.Report.Run.Counts.Excluded.ToDictionary(StringComparer.Ordinal),
        accounts = timed.Report.Run.Counts.Accounts,
        bands = Bands(timed.Report.Run),
        not_enough_data = timed.Report.Run.Counts.NotEnoughData,
        withheld = timed.Report.Run.Counts.Withheld,
        not_eligible = timed.Report.Run.Counts.NotEligible,
        no_grade = timed.Report.Run.Counts.NoGrade,
        facts = timed.Report.Known.Facts,
        facts_not_yet_known = timed.Report.Known.NotYetKnown,
        facts_reconstructed = timed.Report.Known.Reconstructed,
        source_gaps = timed.Report.Gaps.Select(gap => new { source = gap.Source, reach = gap.Reach?.ToString(), outage = gap.Outage?.Text(gap.Source) }),
        continues_run = timed.Report.Run.Header.Path?.Run,
        continues_close = timed.Report.Run.Header.Path is { Run: not null } start ? start.Label : null,
        later_closes = timed.Report.LaterCloses.Select(close => close.Label),
        parent_circles = timed.Report.ParentCircles.Select(circle => circle.Accounts),
        lineage_circles = timed.Report.Lineage.Circles,
        seconds = Math.Round(timed.Time.TotalSeconds, 3),
    };

    private static Dictionary<string, long> Bands(Run run) => run.Header.Outline.Bands
        .Select((band, index) => (band.Name, run.Counts.Bands[index]))
        .ToDictionary(pair => pair.Name, pair => pair.Item2, StringComparer.Ordinal);
}
