using System.Globalization;
using Hale.Core.Retention;
using Hale.Engine.Retention;
using Spectre.Console;

namespace Hale.Cli.Output.Retention;

/// <summary>A measure of one period as people read it: the formula with its numbers, and the customers behind it.</summary>
internal static class ExplainedText
{
    private const int MostRows = 50;

    public static void Write(IAnsiConsole console, AskedRetention asked, RetentionTable table, RetentionMeasure measure)
    {
        var cell = table.Whole.Last();
        var rate = new RetentionRates(cell, asked.Margin).Of(measure);
        console.MarkupLineInterpolated($"[bold]{FormulaTexts.Label(measure)}[/] {cell.Period.Label}: {RateTexts.Of(rate)}, as known at {asked.Known.Label}");
        console.WriteLine();
        Wrapped.Write(console, "  ", $"= {FilledFormula.Of(cell, rate, asked.Margin)}");
        Wrapped.Write(console, "  ", $"Formula: {FormulaTexts.Formula(measure)} ({FormulaTexts.Source(measure)}).");
        foreach (var note in Evidence(cell, rate))
        {
            Wrapped.Write(console, "  ", note);
        }

        if (RetentionWords.IsOfRevenue(measure) && RetentionRevenue.Why(table) is { } why)
        {
            Wrapped.Write(console, "  ", why);
        }

        console.WriteLine();
        Customers(console, asked, table, measure);
    }

    private static IEnumerable<string> Evidence(RetentionCell cell, RetentionRate rate)
    {
        if (RetentionWords.IsOfRevenue(rate.Measure) && cell.Tally.Cohort.EffectiveNumber is { } number)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The revenue lies with {Words.Count(cell.Tally.Cohort.Priced, "customer")}, and is as much evidence as {number:0.#} of equal size would be.");
        }

        if (rate.Interval.Match<string?>(_ => null, RateTexts.Why) is { } why)
        {
            yield return $"No interval: {why}.";
        }

        if (rate.Open is { } open && cell.Tally.Cohort.Open is var waiting)
        {
            yield return $"Open: {Words.Count(waiting.Customers, "customer")} with {RateTexts.Cents(waiting.Revenue)} may still go on. The formula is filled in without them; with them it will lie between {RateTexts.Bounds(rate.Measure, open)} %.";
        }
    }

    private static void Customers(IAnsiConsole console, AskedRetention asked, RetentionTable table, RetentionMeasure measure)
    {
        var movements = ExplainedMovements.Of(table, measure);
        if (movements.Count == 0)
        {
            console.WriteLine("No customer moved it.");
            return;
        }

        var sheet = new Sheet(
            new SheetColumn("account"), new SheetColumn("what"), new SheetColumn("start", Right: true), new SheetColumn("end", Right: true), new SheetColumn("change", Right: true), new SheetColumn("lines of the ledger", Fit: SheetFit.LeftOut));
        foreach (var one in movements.Take(MostRows))
        {
            sheet.Row(one.Account, ExplainedMovements.Word(one), Amount(one.Opening), Amount(one.Closing), one.Change is { } change ? RateTexts.Cents(change) : string.Empty, ExplainedMovements.Lines(one, asked));
        }

        sheet.Write(console);
        console.WriteLine();
        console.WriteLine($"{Words.Count(movements.Count, "customer")}{(movements.Count > MostRows ? $", the first {MostRows} shown; `--format csv` writes them all" : string.Empty)}. `hale outcomes --account` shows the whole ledger of one.");
    }

    private static string Amount(Standing standing) => !standing.IsInBook ? "–" : standing.Revenue is { } revenue ? RateTexts.Cents(revenue) : "no amount";
}
