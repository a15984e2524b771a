using Hale.Cli.Hosting;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Backtests;

/// <summary>What a backtest is about, for people: how many observations, who was left out, what they rest on. What they say of the score is the report card's.</summary>
/// <param name="found">The backtest.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class BacktestText(FoundBacktest found, ProjectZone zone)
{
    private const double WorthSaying = 0.0005;

    public void Write(Terminal terminal)
    {
        var (stored, backtest) = (found.Stored, found.Backtest);
        var header = backtest.Header;
        terminal.Out.MarkupLineInterpolated(
            $"[bold]{backtest.Outline.Label}[/], backtest {stored.Number} of definition {BacktestWords.Hash(header.DefinitionHash)}{(found.Time is { } time ? $" in {Words.Duration(time)}" : string.Empty)}");
        foreach (var line in Lines())
        {
            terminal.Out.MarkupLineInterpolated($"  {line}");
        }

        terminal.Out.WriteLine();
        var sheet = new Sheet(new SheetColumn("who is counted"), new SheetColumn("left out", Right: true), new SheetColumn("remaining", Right: true));
        foreach (var step in header.Flow)
        {
            sheet.Row(ReportWords.Flow(step.Reason, header.Rules.Schedule), step.Reason == FlowReason.Read ? string.Empty : Words.Number(step.LeftOut), Words.Number(step.Remaining));
        }

        sheet.Write(terminal.Out);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("What the score is worth: `hale report-card`.");
    }

    private IEnumerable<string> Lines()
    {
        var (stored, rows) = (found.Stored, found.Backtest.Rows);
        var left = rows.Count(row => row.Left);
        var churners = rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count();
        var otherwise = rows.Count(row => row.EndedOtherwise);
        yield return $"{Words.Count(rows.Count, "observation")} of {Words.Count(found.Backtest.Accounts.Count, "account")} at {Words.Count(rows.Select(row => row.AsOf).Distinct().Count(), "moment")}{Span()}";
        yield return rows.Count == otherwise ? "nobody who stayed or left"
            : $"{Words.Number(left)} left within the horizon, {Words.Count(churners, "account")}: {Words.Percent((double)left / (rows.Count - otherwise))} of those who stayed or left";
        if (otherwise > 0)
        {
            yield return $"{Words.Number(otherwise)} ended otherwise (merged, wound up, failed payment, ended by us) and count as neither";
        }

        yield return $"{Words.Number(rows.Count(row => row.Score is not null))} have a score; {Words.Number(rows.Count(row => row.Visible))} had one that people could read by then";
        foreach (var line in Provenance().Concat(LockBox()))
        {
            yield return line;
        }

        yield return Tried(stored.Header);
    }

    private static string Tried(BacktestHeader header) => header.Tries == 1
        ? "the first definition that is held against these outcomes"
        : $"{Words.Count(header.Tried, "definition")} {(header.Tried == 1 ? "has" : "have")} been held against these outcomes{(header.Tries > header.Tried ? $" in {Words.Number(header.Tries)} combinations with rules of validation" : string.Empty)}, this one among them: the best of many looks better than it is";

    private string Span() => found.Backtest.Rows is [var first, .., var last] ? $", {DayTexts.OfClose(first.AsOf, zone)} to {DayTexts.OfClose(last.AsOf, zone)}" : string.Empty;

    private IEnumerable<string> Provenance()
    {
        var header = found.Backtest.Header;
        if (header.ReconstructedShare > WorthSaying)
        {
            yield return $"{Words.Percent(header.ReconstructedShare)} of the facts are reconstructed: nobody saw when they became known, so they are taken to have been known when they occurred";
        }

        if (header.UndatedMeasures.Count > 0)
        {
            var what = header.Rules.UsesUndated ? "are used as they are today (`undated: use`)" : "count as missing (`validation: { undated: use }` uses them as they are today)";
            yield return $"{Words.Percent(header.UndatedShare)} of the weight rests on attributes without a history, which {what}: {string.Join(", ", header.UndatedMeasures)}";
        }

        if (header.Memory is { } memory)
        {
            yield return char.ToLowerInvariant(memory[0]) + memory[1..].TrimEnd('.');
        }
    }

    private IEnumerable<string> LockBox()
    {
        var (stored, totals) = (found.Stored, found.Stored.Totals);
        if (found.Backtest.Header.LockedFrom is { } from)
        {
            var opened = stored.Opened == 0 ? "nobody has looked into it" : $"opened {Words.Count(stored.Opened, "time")}";
            yield return totals.Locked == 0
                ? $"nothing lies in the lock-box yet: what is observed from {DayTexts.OfClose(from, zone)} on is kept back until `hale apply` opens it{(totals.Between > 0 ? $"; {Words.Number(totals.Between)} before it whose horizon reaches into it are left out" : string.Empty)}"
                : $"{Words.Count(totals.Locked, "observation")} from {DayTexts.OfClose(from, zone)} on lie in the lock-box, which only `hale apply` opens ({opened}); {Words.Number(totals.Between)} before it whose horizon reaches into it are left out with them";
            if (!found.Backtest.Header.Rules.HasLockBox)
            {
                yield return "`lock_box: none` opens nothing that is kept back already: it counts once that has been read";
            }
        }
    }
}
