using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>Every observation with what became of it.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="project">The project.</param>
internal sealed class ObservationList(Terminal terminal, Project project)
{
    private const int MostRows = 1000;

    private static readonly string[] Columns =
    [
        "account", "as_of", "lead_days", "answer", "outcome", "rule", "settled", "from", "until", "arr", "term_months", "due", "customer_since", "active_at", "played", "held_out",
    ];

    private static readonly int[] Shown = [0, 1, 3, 4, 5, 6];

    public void Write(ObservedSchedule observed, string format)
    {
        if (format == "table")
        {
            WriteTable(observed);
            return;
        }

        var first = true;
        foreach (var row in observed.Rows)
        {
            WriteRow(Cells(row), format, first);
            first = false;
        }

        WriteEnd(format, isEmpty: first);
    }

    private void WriteRow(string?[] cells, string format, bool first)
    {
        if (format == "json")
        {
            terminal.RawOut.Write(first ? "[\n " : ",\n ");
            terminal.RawOut.Write(Json.Line(Columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second)));
            return;
        }

        if (first)
        {
            Csv.WriteRow(terminal.RawOut, Columns);
        }

        Csv.WriteRow(terminal.RawOut, cells);
    }

    private void WriteEnd(string format, bool isEmpty)
    {
        if (format == "json")
        {
            terminal.RawOut.WriteLine(isEmpty ? "[]" : "\n]");
        }
        else if (isEmpty)
        {
            Csv.WriteRow(terminal.RawOut, Columns);
        }
    }

    private void WriteTable(ObservedSchedule observed)
    {
        var sheet = new Sheet([.. Shown.Select(column => new SheetColumn(Columns[column].Replace('_', ' ')))]);
        foreach (var row in observed.Rows.Take(MostRows))
        {
            var cells = Cells(row);
            sheet.Row(Shown.Select(column => cells[column] ?? string.Empty));
        }

        sheet.Write(terminal.Out);
        if (observed.Rows.Count > MostRows)
        {
            terminal.Out.MarkupLineInterpolated($"the first {Words.Number(MostRows)} of {Words.Count(observed.Rows.Count, "observation")}; `--format csv` writes them all, with more columns");
        }
    }

    private string?[] Cells(ObservedAccount row) =>
    [
        row.Account,
        AsOf(row.AsOf),
        project.Validation.LeadDays[row.Lead].ToString(CultureInfo.InvariantCulture),
        row.Left ? "churned" : row.EndedOtherwise ? "ended_otherwise" : "retained",
        row.Kind is { } kind ? OutcomeWords.Of(kind) : null,
        row.Rule,
        Moment(row.SettledAt),
        Moment(row.From),
        Moment(row.Until),
        row.Revenue?.ToString("0.######", CultureInfo.InvariantCulture),
        row.TermMonths?.ToString(CultureInfo.InvariantCulture),
        Moment(row.Due),
        Moment(row.Since),
        Moment(row.ActiveAt),
        row.Played ? "true" : "false",
        row.HeldOut ? "true" : "false",
    ];

    /// <summary>A moment as <c>--as-of</c> reads it: a close by its day, any other moment with its time.</summary>
    private string AsOf(Instant moment) => project.Validation.Schedule is ObservationSchedule.Closes
        ? TargetCount.Close(moment, project.Zone)
        : project.Zone.ToLocal(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string? Moment(Instant? moment) => moment is { } at ? LedgerTexts.Moment(at, project.Zone) : null;
}
