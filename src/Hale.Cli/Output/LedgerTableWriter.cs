using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The first entries of a ledger as a table for people, and what is said of all of them.</summary>
internal sealed class LedgerTableWriter(IAnsiConsole console, Project project, AsOf asOf) : LedgerWriter
{
    private const int MostRows = 1000;

    private readonly Sheet _table = new(
        new SheetColumn("account"), new SheetColumn("effective"), new SheetColumn("outcome"), new SheetColumn("rule"), new SheetColumn("known", Fit: SheetFit.LeftOut),
        new SheetColumn("before", Right: true, Fit: SheetFit.LeftOut), new SheetColumn("after", Right: true, Fit: SheetFit.LeftOut), new SheetColumn("rests on", Fit: SheetFit.LeftOut));

    private long _rows;
    private long _stated;
    private long _outvoted;
    private long _whileActive;

    public override void Write(string account, LedgerEntry entry)
    {
        _stated += entry.Source is null ? 0 : 1;
        _outvoted += entry.Counts ? 0 : 1;
        _whileActive += entry.WhileActive ? 1 : 0;
        if (_rows++ < MostRows)
        {
            var zone = project.Zone;
            _table.Row(
                [.. new[] { account, LedgerTexts.Moment(entry.EffectiveAt, zone), OutcomeWords.Of(entry.Kind), RuleWords.Of(entry.Rule), LedgerTexts.Moment(entry.KnownAt, zone), Money(entry.Before, entry.Currency), Money(entry.After, entry.Currency), LedgerTexts.Basis(entry, zone) }
                    .Select(cell => new SheetCell(cell))],
                LedgerTexts.Remark(entry));
        }
    }

    public override void Complete()
    {
        if (_rows == 0)
        {
            console.MarkupLineInterpolated($"No outcome is known as of {asOf.Label}.");
        }
        else
        {
            _table.Write(console);
            console.WriteLine();
            WriteCounts();
        }

        if (project.Lifecycle is null)
        {
            console.MarkupLine("hale.yaml declares no lifecycle, so nothing is derived: see docs/outcomes.md.");
        }
    }

    private void WriteCounts()
    {
        console.MarkupLineInterpolated($"{Words.Count(_rows, "outcome")} as of {asOf.Label}: {Words.Number(_rows - _stated)} derived, {Words.Number(_stated)} stated by sources.");
        if (_outvoted > 0)
        {
            console.MarkupLineInterpolated($"{Words.Number(_outvoted)} derived {(_outvoted == 1 ? "one does" : "ones do")} not count, for a source speaks of the same matter.");
        }

        if (_whileActive > 0)
        {
            console.MarkupLineInterpolated($"{Words.Number(_whileActive)} stated {(_whileActive == 1 ? "loss falls" : "losses fall")} while a paid term is active that goes on: terms and outcomes contradict each other there.");
        }

        if (_rows > MostRows)
        {
            console.MarkupLineInterpolated($"the first {Words.Number(MostRows)} of {Words.Count(_rows, "row")}; `--format csv` writes them all");
        }
    }

    private static string Money(decimal? amount, string? currency) => amount is { } known
        ? known.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture) + (currency is null ? string.Empty : $" {currency}")
        : string.Empty;
}
