using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Closing;
using Hale.Engine.Explaining;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>One close, and the accounts whose score would be another now.</summary>
/// <param name="close">The close.</param>
/// <param name="again">The same day computed again.</param>
/// <param name="changes">The accounts.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class CloseSheet(PublishedClose close, Run again, ExplainedChanges changes, ProjectZone zone)
{
    private const int MeasuresShown = 2;

    private int Decimals => close.Run.Header.Outline.Decimals;

    public void Write(Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, Shape());
            return;
        }

        var run = close.Run;
        terminal.Out.MarkupLineInterpolated(
            $"[bold]{run.Header.Outline.Label}[/], the close of {run.Header.AsOfLabel} (run {run.Number}), published {RunKindText.Moment(run.FinishedAt, zone)}");
        terminal.Out.MarkupLineInterpolated($"Came since: {LateText.Of(close.Late)}{(close.Late.Count == 0 && changes.Count > 0 ? ", but sources reach further than they did" : string.Empty)}.");
        var of = Words.Count(run.Counts.Accounts, "account");
        terminal.Out.WriteLine(changes.Count == 0 ? $"No score of its {of} would be another now." : $"Of its {of}, {Words.Number(changes.Count)} would have another score now:");
        if (changes.Count > 0)
        {
            terminal.Out.WriteLine();
            WriteAccounts(terminal);
        }
    }

    private void WriteAccounts(Terminal terminal)
    {
        var sheet = new Sheet(
            new SheetColumn("account"), new SheetColumn("name", Fit: SheetFit.Shortened), new SheetColumn("published", Right: true), new SheetColumn("now", Right: true), new SheetColumn("change", Right: true));
        foreach (var change in changes.Accounts)
        {
            sheet.Row(
                [
                    new SheetCell(change.Account), new SheetCell((change.Before ?? change.Now)?.Account.Name ?? string.Empty), Cell(change.Before), Cell(change.Now),
                    new SheetCell(change.Difference?.Change is { } by ? Numbers.Signed(by, Decimals) : "–"),
                ],
                Why(change));
        }

        sheet.Write(terminal.Out);
        if (changes.Count > changes.Accounts.Count)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{Words.Number(changes.Count - changes.Accounts.Count)} more: `--limit` shows them.");
        }
    }

    private static SheetCell Cell(ExplainedAccount? account) => account switch
    {
        null => new SheetCell("not scored"),
        { Explanation: { Score: { } score, BandLabel: { } label, Band: var band } } => new SheetCell(account.Run.Header.Outline.Show(score, label), BandStyle.Style(band)),
        _ => new SheetCell("no score"),
    };

    private string Why(ExplainedChange change)
    {
        if (change.Difference is not { } difference)
        {
            return string.Empty;
        }

        List<string> lines = [.. DifferenceText.Lines(difference, change.Now!.Explanation.Scorecard, Decimals)];
        return string.Join("; ", lines.Take(MeasuresShown)) + (lines.Count > MeasuresShown ? $"; {Words.Number(lines.Count - MeasuresShown)} more" : string.Empty);
    }

    private object Shape() => new
    {
        day = close.Run.Header.AsOfLabel,
        run = close.Run.Number,
        published_at = close.Run.FinishedAt.ToString(),
        recomputed_run = again.Number,
        known_until = (again.Header.KnownUntil ?? again.Header.AsOf).ToString(),
        accounts = close.Run.Counts.Accounts,
        late = close.Late,
        would_differ = changes.Count,
        changes = changes.Accounts.Select(change => new
        {
            change.Account,
            published = change.Before?.Explanation.Score,
            now = change.Now?.Explanation.Score,
            change = change.Difference?.Change,
            band_published = change.Before?.Explanation.Band,
            band_now = change.Now?.Explanation.Band,
            measures = change.Difference?.Measures ?? [],
        }),
    };
}
