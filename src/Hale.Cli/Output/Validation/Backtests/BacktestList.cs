using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Backtests;

/// <summary>The stored backtests.</summary>
/// <param name="stored">They, the newest first.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class BacktestList(IReadOnlyList<StoredBacktest> stored, ProjectZone zone)
{
    public void Write(Terminal terminal, string format)
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, stored.Select(BacktestShape.Of));
        }
        else if (format == "csv")
        {
            WriteCsv(terminal);
        }
        else if (stored.Count == 0)
        {
            terminal.Out.WriteLine("There is no backtest yet: `hale backtest` runs one.");
        }
        else
        {
            WriteTable(terminal);
        }
    }

    private void WriteTable(Terminal terminal)
    {
        var sheet = new Sheet(
            new SheetColumn("backtest", Right: true), new SheetColumn("score"), new SheetColumn("definition"), new SheetColumn("made"), new SheetColumn("known until"), new SheetColumn("observations", Right: true),
            new SheetColumn("left", Right: true), new SheetColumn("moments", Right: true), new SheetColumn("tried", Right: true), new SheetColumn("lock-box"));
        foreach (var one in stored)
        {
            sheet.Row(
                Exact(one.Number), one.Key.Score, BacktestWords.Hash(one.Key.DefinitionHash),
                one.FinishedAt is { } done ? RunKindText.Moment(done, zone) : $"stopped after {Words.Number(one.Rows)}",
                DayTexts.OfClose(one.Key.Known, zone), Words.Number(one.Totals.Observations), Words.Number(one.Totals.Churned), Words.Number(one.Totals.Moments), Words.Number(one.Header.Tries),
                one.Header.LockedFrom is { } from ? $"from {DayTexts.OfClose(from, zone)}{(one.Opened > 0 ? $", opened {Words.Count(one.Opened, "time")}" : string.Empty)}" : "none");
        }

        sheet.Write(terminal.Out);
    }

    private void WriteCsv(Terminal terminal)
    {
        Csv.WriteRow(
            terminal.RawOut,
            ["backtest", "score", "definition_hash", "started_at", "finished_at", "known", "stored", "observations", "accounts", "moments", "churned", "churners", "definitions_tried", "locked_from", "opened", "combinations_tried"]);
        foreach (var one in stored)
        {
            Csv.WriteRow(
                terminal.RawOut,
                [
                    Exact(one.Number), one.Key.Score, one.Key.DefinitionHash, one.Header.StartedAt.ToString(), one.FinishedAt?.ToString(), one.Key.Known.ToString(), Exact(one.Rows), Exact(one.Totals.Observations),
                    Exact(one.Totals.Accounts), Exact(one.Totals.Moments), Exact(one.Totals.Churned), Exact(one.Totals.Churners), Exact(one.Header.Tried), one.Header.LockedFrom?.ToString(), Exact(one.Opened), Exact(one.Header.Tries),
                ]);
        }
    }

    private static string Exact(long number) => number.ToString(CultureInfo.InvariantCulture);
}
