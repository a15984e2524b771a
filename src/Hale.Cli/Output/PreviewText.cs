using System.Globalization;
using Hale.Engine.Previewing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What a definition would make of the accounts, beside what was before.</summary>
internal static class PreviewText
{
    private const int MostMoves = 20;

    public static void Write(IAnsiConsole console, string label, PreviewSide? before, PreviewSide now)
    {
        console.MarkupLineInterpolated($"[bold]{label}[/] {now.Source}: {Words.Count(now.Accounts.Count, "account")}; not stored");
        Distribution(before, now).Write(console);
        if (before is null)
        {
            console.WriteLine("  Nothing to compare with yet: the next save is compared with this.");
            return;
        }

        console.WriteLine(before.DefinitionHash == now.DefinitionHash
            ? $"  Before is {before.Source}, by the same definition ({Short(now)})."
            : $"  Before is {before.Source}, by the definition {Short(before)}; now {Short(now)}.");
        Moves(console, BandMove.Between(before, now));
    }

    private static string Short(PreviewSide side) => side.DefinitionHash[..12];

    private static Sheet Distribution(PreviewSide? before, PreviewSide now)
    {
        var sheet = before is null
            ? new Sheet(new SheetColumn(string.Empty), new SheetColumn("now", Right: true))
            : new Sheet(new SheetColumn(string.Empty), new SheetColumn("before", Right: true), new SheetColumn("now", Right: true), new SheetColumn("change", Right: true));
        var bands = now.Bands.Concat((before?.Bands ?? []).Except(now.Bands, StringComparer.Ordinal)).Reverse();
        foreach (var band in bands)
        {
            Row(sheet, new SheetCell(band, BandStyle.Style(band)), before?.CountOf(band), now.CountOf(band));
        }

        if (now.CountOf(null) > 0 || before?.CountOf(null) > 0)
        {
            Row(sheet, new SheetCell("no score"), before?.CountOf(null), now.CountOf(null));
        }

        string[] coverage = before is null ? [Percent(now.Coverage)] : [Percent(before.Coverage), Percent(now.Coverage), string.Empty];
        sheet.Row("coverage", coverage);
        return sheet;
    }

    private static void Row(this Sheet sheet, string first, IEnumerable<string> rest) => sheet.Row([new SheetCell(first), .. rest.Select(text => new SheetCell(text))]);

    private static void Row(Sheet sheet, SheetCell name, int? before, int now) => sheet.Row(before is { } then
        ? [name, new SheetCell(Words.Number(then)), new SheetCell(Words.Number(now)), new SheetCell(Numbers.Signed(now - then))]
        : [name, new SheetCell(Words.Number(now))]);

    private static void Moves(IAnsiConsole console, IReadOnlyList<BandMove> moves)
    {
        if (moves.Count == 0)
        {
            console.WriteLine("  Nobody changes band.");
            return;
        }

        var hasRevenue = moves.Any(move => move.Now.Revenue is not null);
        var revenue = hasRevenue ? $", {Money(moves.Sum(move => move.Now.Revenue ?? 0))} a year between them" : string.Empty;
        var (verb, shown) = (moves.Count == 1 ? "changes" : "change", moves.Count > MostMoves ? $"; the {MostMoves} that fall furthest:" : ":");
        console.WriteLine($"  {Words.Count(moves.Count, "account")} {verb} band{revenue}{shown}");
        var sheet = new Sheet([new SheetColumn("account"), new("before", Right: true), new("now", Right: true), new("band"), .. hasRevenue ? [new SheetColumn("arr", Right: true)] : Array.Empty<SheetColumn>()]);
        foreach (var move in moves.Take(MostMoves))
        {
            SheetCell[] cells =
            [
                new(move.Account), new(Value(move.Before)), new(Value(move.Now)),
                new($"{move.Before.Band ?? "no score"} → {move.Now.Band ?? "no score"}", BandStyle.Style(move.Now.Band)),
                .. hasRevenue ? [new SheetCell(move.Now.Revenue is { } paid ? Money(paid) : "–")] : Array.Empty<SheetCell>(),
            ];
            sheet.Row(cells);
        }

        sheet.Write(console);
    }

    private static string Value(PreviewAccount account) => account.Value?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Money(double amount) => amount.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double? share) => share is { } known ? Words.Percent(Math.Round(known, 3)) : "–";
}
