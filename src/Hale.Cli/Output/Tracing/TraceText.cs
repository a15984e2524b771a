using Hale.Cli.Sessions;
using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Tracing;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Tracing;

/// <summary>A measure with all that is behind it, as a person reads it: the measure, its metric, what that reads, and at the end of every way the facts.</summary>
internal sealed class TraceText
{
    private readonly IAnsiConsole _console;
    private readonly TracedMeasure _traced;
    private readonly ProjectZone _zone;

    private TraceText(IAnsiConsole console, TracedMeasure traced) => (_console, _traced, _zone) = (console, traced, traced.Project.Zone);

    public static void Write(IAnsiConsole console, TracedMeasure traced)
    {
        var text = new TraceText(console, traced);
        text.WriteHead();
        text.WriteMetric(traced.Trace);
    }

    private void WriteHead()
    {
        var (explained, node) = (_traced.Explained, _traced.Asked.Node);
        var account = explained.Account.Name is { } name ? $"{name} ({explained.Explanation.Account})" : explained.Explanation.Account;
        _console.MarkupLineInterpolated($"[bold]{account}[/]  {explained.Explanation.Label} as of {explained.Run.Header.AsOfLabel} (run {explained.Run.Number})");
        if (node is null)
        {
            _console.WriteLine("No measure shows this metric; conditions or formulas of the scorecard read it.");
            return;
        }

        var decimals = explained.Run.Header.Outline.Decimals;
        var points = node.Points is { } reached ? $"{Numbers.Fixed(reached, decimals)} points" : "no points";
        var adds = node.Contribution is { } added ? $", adds {Numbers.Fixed(added, decimals)}" : string.Empty;
        _console.MarkupLineInterpolated($"[bold]{node.Label}[/] ({node.Path}): {points}, weight {Words.Percent(Math.Round(node.EffectiveShare, 3))}{adds}");
        if (node.State != NodeState.Present)
        {
            _console.WriteLine($"  {node.StateText}");
        }

        _console.WriteLine($"  rule: {node.Measure!.Normalisation}{(node.Rule is { } rule ? $" (here {rule})" : string.Empty)}");
    }

    private void WriteMetric(MetricTrace trace)
    {
        _console.WriteLine();
        var value = trace.Stored is { } stored ? MetricTexts.Of(stored, trace.Metric.Unit) : "not kept by the run";
        _console.MarkupLineInterpolated($"[bold]{trace.Metric.Name}[/] = [bold]{value}[/]{(trace.Note is { } note ? $"  ({note})" : string.Empty)}");
        if (trace.IsRepeated)
        {
            _console.WriteLine("  shown above");
            return;
        }

        _console.WriteLine($"  {MetricSentence.Of(trace.Metric, _traced.Project)}.");
        if (trace.Reads.Count > 0)
        {
            _console.WriteLine($"  reads {string.Join(", ", trace.Reads.Select(read => read.Metric.Name))}");
        }

        WriteChildren(trace);
        if (trace.Facts is { } facts)
        {
            WriteFacts(facts);
            WriteChange(trace, facts);
        }

        foreach (var read in trace.Reads)
        {
            WriteMetric(read);
        }
    }

    private void WriteFacts(TracedFacts facts)
    {
        if (facts.Window is { } window)
        {
            _console.WriteLine($"  from {FactSheet.Text(window.Start, _zone)} until before {FactSheet.Text(window.End, _zone)} ({_zone.Name})");
        }

        var what = facts.Kind switch
        {
            FactsKind.Events => Words.Count(facts.Count, "event"),
            FactsKind.Versions => $"{Words.Count(facts.Count, "version")}, of which the first one here holds",
            FactsKind.Points => $"{Words.Count(facts.Count, "point")}, of which the first one here holds",
            FactsKind.Contacts => Words.Count(facts.Count, "contact"),
            FactsKind.Terms => $"{Words.Count(facts.Count, "term")} begun",
            FactsKind.Accounts => $"{Words.Count(facts.Count, "version")} of the account",
        };
        _console.WriteLine(facts.Count == 0 ? "  nothing is stored that counts" : $"  {what}{(facts.Days.Any(day => day.Amount is not null) ? "; by day what is read of them adds up to" : facts.Days.Count > 0 ? "; by day" : string.Empty)}");
        foreach (var line in DayGrid.Lines(facts, _zone))
        {
            _console.WriteLine($"    {line}");
        }

        if (facts.Latest.Count > 0)
        {
            _console.WriteLine(facts.Latest.Count < facts.Count ? $"  the latest {facts.Latest.Count}" : string.Empty);
            FactSheet.Of(facts, _traced.Explained.Explanation.Account, _zone).Write(_console);
        }

        if (facts.LeftOut.Count > 0)
        {
            _console.WriteLine($"  Not counted: {string.Join(", ", LeftOut(facts.LeftOut))}.");
        }
    }

    private void WriteChange(MetricTrace trace, TracedFacts facts)
    {
        if (trace.Now is { } now && trace.Stored is { } stored && !IsSame(now, stored))
        {
            _console.MarkupLineInterpolated($"  [yellow]What is stored now gives {MetricTexts.Of(now, trace.Metric.Unit)} for the same moment.[/]");
        }

        if (facts.Arrived + facts.Gone > 0)
        {
            string?[] changes = [facts.Arrived > 0 ? $"{Words.Number(facts.Arrived)} of these were stored after the run" : null, facts.Gone > 0 ? $"{Words.Number(facts.Gone)} that counted for the run were withdrawn or replaced since" : null];
            _console.MarkupLineInterpolated($"  [yellow]{string.Join("; ", changes.OfType<string>())}.[/]");
        }
    }

    private void WriteChildren(MetricTrace trace)
    {
        foreach (var child in trace.Children)
        {
            var values = string.Join(", ", child.Values.Select(value => $"{value.Key} {(value.Value.IsMissing ? ExplanationText(value.Value) : value.Value.ToString())}"));
            _console.WriteLine($"    {child.Account}{(values.Length == 0 ? string.Empty : $": {values}")}");
        }
    }

    private static string ExplanationText(Value missing) => $"missing ({Cells.Reason(missing.Missing)})";

    private static IEnumerable<string> LeftOut(LeftOutFacts facts)
    {
        IEnumerable<(string Why, long Count)> all =
        [
            ("known only after that moment", facts.KnownLater), ("withdrawn or replaced by then", facts.Withdrawn),
            .. facts.Excluded.Select(excluded => ($"excluded: {excluded.Key}", excluded.Value)),
            ("its condition does not hold, or what it reads is not there", facts.OfNoUse),
        ];
        return all.Where(reason => reason.Count > 0).Select(reason => $"{Words.Number(reason.Count)} ({reason.Why})");
    }

    private static bool IsSame(Value now, Value stored) => now == stored || (now is { IsMissing: false, Kind: ValueKind.Number } && stored is { IsMissing: false, Kind: ValueKind.Number } && Math.Abs(now.Number - stored.Number) <= 1e-9 * Math.Max(1, Math.Abs(stored.Number)));
}
