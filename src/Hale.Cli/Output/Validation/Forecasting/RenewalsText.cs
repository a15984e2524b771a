using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Renewals;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The decisions ahead as people read them; those whose deadline has passed stand apart.</summary>
internal static class RenewalsText
{
    public static void Write(IAnsiConsole console, RenewalList list, Period within, int limit)
    {
        var (book, revenue) = (list.Reading.Book, list.Ahead.Sum(one => one.Stake.Revenue));
        console.MarkupLineInterpolated($"[bold]Renewals ahead as of {list.Request.AsOf.Label}[/], within {within}: {Words.Count(list.Ahead.Count, "decision")}, {ForecastCells.Money(revenue, book.Currency)} a year{Risk(list.Ahead, book.Currency)}");
        if (list.Ahead.Count > 0)
        {
            WriteRows(console, list, list.Ahead, limit);
        }

        if (list.Request.By is { } by && list.Ahead.Count > 0)
        {
            console.WriteLine();
            WriteSegments(console, list, by);
        }

        if (list.Passed.Count > 0)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]The deadline has passed[/], and no decision is known: {Words.Count(list.Passed.Count, "term")}");
            WriteRows(console, list, list.Passed, limit);
        }

        console.WriteLine();
        WriteRemarks(console, list);
    }

    private static void WriteRows(IAnsiConsole console, RenewalList list, IReadOnlyList<RenewalAhead> rows, int limit)
    {
        var (book, by) = (list.Reading.Book, list.Request.By);
        var sheet = new Sheet([
            new SheetColumn("deadline"), new SheetColumn("days", Right: true), new SheetColumn("term ends"), new SheetColumn("account"), new SheetColumn("name", Fit: SheetFit.Shortened),
            .. by is null ? Array.Empty<SheetColumn>() : [new SheetColumn(by, Fit: SheetFit.Shortened)],
            new SheetColumn("revenue", Right: true), new SheetColumn("score", Right: true), new SheetColumn("band"), new SheetColumn("stays", Right: true), new SheetColumn("95 of 100", Right: true), new SheetColumn("probability"), new SheetColumn("at risk", Right: true)]);
        string Day(Instant moment) => book.Zone.DayOf(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var basis = list.Odds is null ? "none" : ForecastCells.Basis(list.Odds.Basis);
        foreach (var one in rows.Take(limit))
        {
            var band = one.Account.Band < 0 ? null : book.Bands[one.Account.Band];
            SheetCell[] cells =
            [
                new(Day(one.Deadline)), new(one.DaysLeft.ToString(CultureInfo.InvariantCulture).Replace('-', '−')), new(Day(one.Stake.End!.Value)), new(one.Account.Account), new(one.Name ?? string.Empty),
                .. by is null ? Array.Empty<SheetCell>() : [new SheetCell(one.Account.Segment ?? string.Empty)],
                new(ForecastCells.Money(one.Stake.Revenue)), new(one.Account.Shown?.ToString(CultureInfo.InvariantCulture) ?? string.Empty), band is null ? new SheetCell("no score") : new SheetCell(band, BandStyle.Style(band)),
                new(one.Staying is { } staying ? Percent(staying.Probability) : "not known"), new(one.Staying is { } known ? $"{100 * known.Interval.Low:0}–{Percent(known.Interval.High)}" : string.Empty), new(basis),
                new(one.AtRisk is { } risk ? ForecastCells.Money(risk) : string.Empty),
            ];
            sheet.Row(cells);
        }

        sheet.Write(console);
        if (rows.Count > limit)
        {
            console.WriteLine($"  the first {Words.Number(limit)} of {Words.Number(rows.Count)}");
        }
    }

    private static void WriteSegments(IAnsiConsole console, RenewalList list, string by)
    {
        var sheet = new Sheet([new SheetColumn(by, Fit: SheetFit.Shortened), new SheetColumn("decisions", Right: true), new SheetColumn("revenue", Right: true), new SheetColumn("at risk", Right: true)]);
        foreach (var segment in list.Ahead.GroupBy(one => one.Account.Segment ?? string.Empty, StringComparer.Ordinal).OrderByDescending(group => group.Sum(one => one.AtRisk ?? 0)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            sheet.Row(segment.Key, Words.Number(segment.Count()), ForecastCells.Money(segment.Sum(one => one.Stake.Revenue)), ForecastCells.Money(segment.Sum(one => one.AtRisk ?? 0)));
        }

        sheet.Write(console);
    }

    private static void WriteRemarks(IAnsiConsole console, RenewalList list)
    {
        Wrapped.Write(console, "· ", list.Odds is { } odds ? ForecastRemarks.Probability(odds.Basis) : "There is no probability of staying: there is no map of the score, and no customer has decided anything yet.");
        Wrapped.Write(console, "· ", "At risk is revenue × (1 − probability of staying): what would be lost on the mean, not what one customer would take away.");
        if (list.Leaving.Count > 0)
        {
            Wrapped.Write(console, "· ", $"{Words.Count(list.Leaving.Count, "customer")} ({ForecastCells.Money(list.Leaving.Sum(account => account.Revenue), list.Reading.Book.Currency)}) {(list.Leaving.Count == 1 ? "has" : "have")} given notice already and {(list.Leaving.Count == 1 ? "stands" : "stand")} in no list here.");
        }
    }

    private static string Risk(IReadOnlyList<RenewalAhead> rows, string? currency) =>
        rows.Any(one => one.AtRisk is not null) ? $", of it {ForecastCells.Money(rows.Sum(one => one.AtRisk ?? 0), currency)} at risk" : string.Empty;

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
