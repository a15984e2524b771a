using Hale.Core.Movement;
using Hale.Engine.Movement;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The movement of many accounts as a person reads it: accounts and revenue by band, who moved, and what moved how many points.</summary>
internal static class BookMovementText
{
    private const int MostShown = 12;

    public static void Write(IAnsiConsole console, BookMovement book, IReadOnlyList<string> segments)
    {
        var (outline, period) = (book.Runs.After.Header.Outline, MovementText.Period(book.Runs));
        var who = segments.Count == 0 ? "everybody" : string.Join(" and ", segments);
        console.MarkupLineInterpolated($"[bold]{outline.Label}[/] of {who}, {period}: {Words.Count(book.Compared, "account")} at both ends, {Words.Number(book.Joined)} joined, {Words.Number(book.Left)} left.");
        console.WriteLine();
        WriteBands(console, book);
        DefinitionLimits.Changes(book.Runs).ToList().ForEach(console.WriteLine);
        console.WriteLine();
        console.WriteLine(Moves(book));
        WriteMoves(console, book, outline.Decimals);
        WriteCauses(console, book, outline.Decimals);
        foreach (var (reason, accounts) in book.NotSplit)
        {
            console.WriteLine($"Not split for {Words.Count(accounts, "account")}: {reason}.");
        }

        if (book.Causes.Count > 0)
        {
            console.WriteLine(MovementText.Arithmetic);
        }
    }

    private static void WriteBands(IAnsiConsole console, BookMovement book)
    {
        var hasRevenue = book.Bands.Any(band => band.RevenueBefore is not null || band.RevenueAfter is not null);
        SheetColumn[] accounts = [new("band"), new("accounts before", Right: true), new("after", Right: true), new("change", Right: true)];
        SheetColumn[] revenue = [new("revenue before", Right: true), new("after", Right: true), new("change", Right: true)];
        var sheet = new Sheet(hasRevenue ? [.. accounts, .. revenue] : accounts);
        foreach (var band in book.Bands)
        {
            string[] counts = [band.Band ?? "no score", Words.Number(band.Before), Words.Number(band.After), Numbers.Signed(band.After - band.Before)];
            string[] amounts = [Amount(band.RevenueBefore), Amount(band.RevenueAfter), band is { RevenueBefore: { } before, RevenueAfter: { } after } ? Numbers.Signed((long)Math.Round(after - before)) : string.Empty];
            sheet.Row(hasRevenue ? [.. counts, .. amounts] : counts);
        }

        sheet.Write(console);
    }

    private static string Moves(BookMovement book)
    {
        var (lost, gained) = (book.Moves.Count(move => move.After.Band is null), book.Moves.Count(move => move.Before.Band is null));
        var down = book.Moves.Count(move => move.IsDown) - lost;
        var moved = $"{Words.Count(down, "account")} moved to a worse band, {Words.Number(book.Moves.Count - down - lost - gained)} to a better one";
        return lost + gained == 0 ? moved + "." : $"{moved}; {Words.Number(lost)} lost the score, {Words.Number(gained)} gained one.";
    }

    private static void WriteMoves(IAnsiConsole console, BookMovement book, int decimals)
    {
        if (book.Moves.Count == 0)
        {
            return;
        }

        var sheet = new Sheet(new SheetColumn("account"), new SheetColumn("band"), new SheetColumn("score", Right: true), new SheetColumn("revenue", Right: true));
        foreach (var move in book.Moves.Take(MostShown))
        {
            sheet.Row(move.Account, $"{Band(move.Before)} → {Band(move.After)}", $"{Score(move.Before, decimals)} → {Score(move.After, decimals)}", Amount(move.Revenue));
        }

        console.WriteLine();
        sheet.Write(console);
        WriteRest(console, book.Moves.Count, "accounts");
    }

    private static void WriteCauses(IAnsiConsole console, BookMovement book, int decimals)
    {
        if (book.Causes.Count == 0)
        {
            return;
        }

        var sheet = new Sheet(
            new SheetColumn("what moved it", Fit: SheetFit.Shortened), new SheetColumn("kind"), new SheetColumn("points in all", Right: true), new SheetColumn("accounts down", Right: true),
            new SheetColumn("up", Right: true), new SheetColumn("most of it", Fit: SheetFit.Shortened));
        foreach (var cause in book.Causes.Take(MostShown))
        {
            var most = string.Join(", ", cause.Most.Select(part => $"{part.Account} {Numbers.Signed(part.Points, decimals)}"));
            sheet.Row(cause.Label, cause.Kind, Numbers.Signed(cause.Points, decimals), Words.Number(cause.Down), Words.Number(cause.Up), most);
        }

        console.WriteLine();
        sheet.Write(console);
        WriteRest(console, book.Causes.Count, "causes");
        console.WriteLine();
    }

    private static void WriteRest(IAnsiConsole console, int count, string what)
    {
        if (count > MostShown)
        {
            console.WriteLine($"The first {MostShown} of {Words.Number(count)} {what}; `--format json` holds all.");
        }
    }

    private static string Band(MovementStand stand) => stand.BandLabel ?? "no score";

    private static string Score(MovementStand stand, int decimals) => stand.Score is { } score ? Numbers.Fixed(score, decimals) : "–";

    private static string Amount(double? amount) => amount is { } known ? Words.Number((long)Math.Round(known)) : string.Empty;

}
