using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What a run found, for people.</summary>
internal static class RunText
{
    private const double WorthSaying = 0.05;

    public static void Write(Terminal terminal, TimedReport timed, ProjectZone zone)
    {
        var (run, known) = (timed.Report.Run, timed.Report.Known);
        terminal.Out.MarkupLineInterpolated(
            $"[bold]{run.Header.Outline.Label}[/] as of {run.Header.AsOfLabel}: {Words.Count(run.Counts.Accounts, "account")} in {Words.Duration(timed.Time)} (run {run.Number})");
        terminal.Out.Write(new Markup("  " + string.Join("  ", Parts(run)) + "\n"));
        if (RunKindText.Of(timed.Report, zone) is { } kind)
        {
            terminal.Out.MarkupLineInterpolated($"  {kind}");
        }

        if (LeftOut(run.Counts) is { } leftOut)
        {
            terminal.Out.MarkupLineInterpolated($"  {leftOut}");
        }

        if (known.NotYetKnown > WorthSaying * known.Facts)
        {
            terminal.Out.MarkupLineInterpolated(
                $"  [yellow]{Words.Number(known.NotYetKnown)} of {Words.Count(known.Facts, "fact")} before that moment were not known then and are left out[/] (see `known:` of the sources)");
        }

        if (known.PartReconstructed is { } part)
        {
            terminal.Out.MarkupLineInterpolated(
                $"  {Words.Percent(part)} of the {Words.Count(known.Known, "fact")} known then are reconstructed: their sources say `known: when_occurred`; of the others it was seen when they became known");
        }

        if (run.Header.Path is { } start)
        {
            terminal.Out.MarkupLineInterpolated($"  {PathText.Start(start)}");
        }

        if (timed.Report.LaterCloses is { Count: > 0 } later)
        {
            terminal.Out.MarkupLineInterpolated($"  [yellow]{PathText.Later(later, run.Header.Kind)}[/]");
        }

        foreach (var gap in timed.Report.Gaps)
        {
            terminal.Out.MarkupLineInterpolated($"  [yellow]{Gap(gap, zone)}[/]");
        }

        if (ParentCircleText.Of(timed.Report.ParentCircles) is { } circles)
        {
            terminal.Out.MarkupLineInterpolated($"  [yellow]{circles}[/]");
        }

        if (LineageText.Circles(timed.Report.Lineage) is { } ownCircles)
        {
            terminal.Out.MarkupLineInterpolated($"  [yellow]{ownCircles}[/]");
        }
    }

    /// <summary>Null when every account that existed was scored.</summary>
    private static string? LeftOut(RunCounts counts) => counts.Existed == counts.Accounts
        ? null
        : $"of {Words.Count(counts.Existed, "account")} that existed {string.Join(" and ", PopulationText.LeftOut(counts.Outside, counts.Excluded))}";

    private static string Gap(SourceGap gap, ProjectZone zone) => gap.Outage is { } outage ? $"source {outage.Text(gap.Source)}; what that may hide is missing ({Cells.Reason(outage.Reason)})" : gap.Reach is { } reach
        ? $"source {gap.Source} reaches only {DayTexts.OfClose(reach, zone)}: what it feeds is missing (source_gap); say `complete:` in its definition if it is complete"
        : $"nothing of source {gap.Source} was known then: what it feeds is missing (source_gap)";

    // A reach is mostly the close of a day: the moment after its last.

    private static IEnumerable<string> Parts(Run run)
    {
        var differ = run.Header.Outline.SegmentBands is not null;
        var bands = run.Header.Outline.Bands.Select((band, index) => (band.Name, Label: differ ? null : band.Label, Count: run.Counts.Bands[index])).Reverse();
        foreach (var (name, label, count) in bands)
        {
            yield return $"{BandStyle.Markup(name, label ?? name)} {Words.Number(count)}";
        }

        (string Words, long Count)[] without =
        [
            ("not enough data", run.Counts.NotEnoughData), ("withheld", run.Counts.Withheld), ("no grade", run.Counts.NoGrade), ("not eligible", run.Counts.NotEligible),
        ];
        foreach (var (words, count) in without.Where(pair => pair.Count > 0))
        {
            yield return $"{words} {Words.Number(count)}";
        }
    }
}
