using Hale.Core.Retention;
using Hale.Engine.Retention;
using Spectre.Console;

namespace Hale.Cli.Output.Retention;

/// <summary>Retention as people read it: the rates with their intervals, the bridge of revenue, and what must be known beside them.</summary>
internal static class RetentionText
{
    public static void Write(IAnsiConsole console, AskedRetention asked, RetentionTable table)
    {
        var shown = asked.Shown(table);
        console.MarkupLineInterpolated($"[bold]Retention[/], {Words.Count(shown.Count(cell => cell.Segment is null), "period")}, as known at {asked.Known.Label}");
        foreach (var segment in shown.GroupBy(cell => cell.Segment).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            console.WriteLine();
            if (segment.Key is { } name)
            {
                console.MarkupLineInterpolated($"[bold]{asked.By}: {name}[/]");
            }

            Rates(console, asked, table, segment);
        }

        var whole = shown.Where(cell => cell.Segment is null).ToList();
        console.WriteLine();
        BridgeText.Write(console, table, whole);
        console.WriteLine();
        foreach (var note in RetentionNotes.Of(asked, table, whole))
        {
            Wrapped.Write(console, "  ", note);
        }
    }

    private static void Rates(IAnsiConsole console, AskedRetention asked, RetentionTable table, IEnumerable<RetentionCell> cells)
    {
        var measures = asked.ForPeople(table);
        var sheet = new Sheet([new SheetColumn("period"), new SheetColumn("customers", Right: true), .. measures.Select(measure => new SheetColumn(FormulaTexts.Label(measure), Right: true))]);
        foreach (var cell in cells)
        {
            var rates = new RetentionRates(cell, asked.Margin);
            sheet.Row([new SheetCell(cell.Period.Label), new SheetCell(Words.Number(cell.Tally.Bridge.Opening.Customers)), .. measures.Select(measure => new SheetCell(RateTexts.Of(rates.Of(measure))))], Remark(cell));
        }

        sheet.Write(console);
    }

    private static string Remark(RetentionCell cell) => cell.Tally.Cohort.Open is { Customers: > 0 } open ? $"open: {Words.Count(open.Customers, "customer")} may still go on" : string.Empty;
}
