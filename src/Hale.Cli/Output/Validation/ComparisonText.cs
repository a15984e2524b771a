using Hale.Engine.Comparing;
using Hale.Reports;
using Hale.Reports.Comparisons;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>Two definitions on the same observations, on a terminal.</summary>
internal static class ComparisonText
{
    public static void Write(IAnsiConsole console, BacktestComparison comparison, ComparedNames names)
    {
        console.MarkupLineInterpolated($"[bold]{CardText.Line(ComparisonReport.Headline(comparison, names))}[/]");
        Sheet(ComparisonReport.Figures(comparison), names, "difference").Write(console);
        console.WriteLine();
        Sheet(ComparisonReport.Bands(comparison), names, null).Write(console);
        Sentences(console, comparison, names);
    }

    /// <summary>What the comparison rests on, and what speaks against believing it.</summary>
    public static void Sentences(IAnsiConsole console, BacktestComparison comparison, ComparedNames names)
    {
        foreach (var sentence in ComparisonReport.Sentences(comparison, names))
        {
            CardText.Point(console, sentence);
        }
    }

    private static Sheet Sheet(IReadOnlyList<ComparisonRow> rows, ComparedNames names, string? difference)
    {
        var sheet = new Sheet([new SheetColumn(difference is null ? "band" : string.Empty), new SheetColumn(names.Before), new SheetColumn(names.After), .. difference is null ? Array.Empty<SheetColumn>() : [new SheetColumn(difference)]]);
        foreach (var row in rows)
        {
            sheet.Row(difference is null ? [row.Label, row.Before, row.After] : new[] { row.Label, row.Before, row.After, row.Difference });
        }

        return sheet;
    }
}
