using System.Globalization;
using Hale.Engine.Trends.Moves;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>Movers as people read them: what is compared, how many, then who.</summary>
internal static class MoversText
{
    public static void Write(IAnsiConsole console, MoveList moves, AskedMoves asked)
    {
        var query = moves.Query;
        var (before, after) = (query.Before.Header, query.After.Header);
        console.MarkupLineInterpolated($"[bold]{after.Outline.Label}[/] from {before.AsOfLabel} to {after.AsOfLabel} (runs {query.Before.Number} and {query.After.Number})");
        foreach (var line in Remarks(moves, asked))
        {
            console.WriteLine(line);
        }

        console.WriteLine();
        Counts(console, moves);
        foreach (var kind in asked.Kinds)
        {
            MoversSheet.Write(console, moves, asked, kind);
        }
    }

    private static IEnumerable<string> Remarks(MoveList moves, AskedMoves asked)
    {
        var query = moves.Query;
        if (asked.Days is { } days && Span(query) != days)
        {
            yield return Span(query) < days
                ? $"No close is {days} days before: the oldest is {Span(query)} days before."
                : $"The newest close that is {days} days or more before is {Span(query)} days before.";
        }

        yield return $"A change counts from {asked.Rule.Trend.DeadBand.ToString("0.####", CultureInfo.InvariantCulture)} points on{(asked.Rule.IsOwn ? ", as the score says" : string.Empty)}.";
        if (!query.IsSameDefinition)
        {
            var moved = moves.Of(MoveKind.Fell).Accounts + moves.Of(MoveKind.Rose).Accounts;
            yield return $"{DefinitionText.Between(query.Before, query.After)} That concerns {(moved == 1 ? "the one account" : $"all {Words.Count(moved, "account")}")} that fell or rose.";
        }

        if (!query.IsSameScale)
        {
            yield return "The scale changed as well, so points cannot be compared: only bands are.";
        }

        if (query.After.Header.Outline.ScaleFrom > query.After.Header.Outline.ScaleTo)
        {
            yield return "Of this score higher is worse.";
        }
    }

    private static int Span(MoveQuery query) => Engine.Trends.CountedCloses.Day(query.After).DayNumber - Engine.Trends.CountedCloses.Day(query.Before).DayNumber;

    private static void Counts(IAnsiConsole console, MoveList moves)
    {
        var basis = moves.Query.Revenue;
        var known = RevenueText.IsKnown(basis);
        var sheet = known
            ? new Sheet(new SheetColumn(string.Empty), new SheetColumn("accounts", Right: true), new SheetColumn(RevenueText.Header(basis), Right: true), new SheetColumn("to a worse band", Right: true), new SheetColumn("to a better band", Right: true))
            : new Sheet(new SheetColumn(string.Empty), new SheetColumn("accounts", Right: true), new SheetColumn("to a worse band", Right: true), new SheetColumn("to a better band", Right: true));
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            var count = moves.Of(kind);
            string Turned(BandTurn turn) => moves.Counts.Where(one => one.Kind == kind && one.Turn == turn).Sum(one => one.Count.Accounts) is var turned and > 0 ? Words.Number(turned) : string.Empty;
            if (count.Accounts > 0)
            {
                string[] cells = [MoveWords.Of(kind), Words.Number(count.Accounts), .. known ? [RevenueText.Amount(count.Revenue)] : Array.Empty<string>(), Turned(BandTurn.Worse), Turned(BandTurn.Better)];
                sheet.Row(cells);
            }
        }

        sheet.Write(console);
        console.WriteLine();
        console.WriteLine(RevenueText.Source(basis, moves.Query.After, moves.Counts.Sum(count => count.Count.WithoutRevenue)));
    }
}
