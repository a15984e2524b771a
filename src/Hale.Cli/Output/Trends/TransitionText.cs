using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>From which band to which accounts went, as people read it: a row where they stood, a column where they stand.</summary>
internal static class TransitionText
{
    public static void Write(IAnsiConsole console, TransitionTable table)
    {
        var (before, after) = (table.Before.Close.Header, table.After.Close.Header);
        console.MarkupLineInterpolated($"[bold]{after.Outline.Label}[/] from {before.AsOfLabel} to {after.AsOfLabel} (runs {table.Before.Close.Number} and {table.After.Close.Number})");
        if (!table.IsSameDefinition)
        {
            console.WriteLine(DefinitionText.Between(table.Before.Close, table.After.Close));
        }

        console.WriteLine();
        console.WriteLine("accounts");
        Matrix(table, "all", move => move.Accounts, number => Words.Number((long)number)).Write(console);
        if (RevenueText.IsKnown(table.After.Revenue))
        {
            console.WriteLine();
            console.WriteLine($"{RevenueText.Header(table.After.Revenue)} as of {after.AsOfLabel}; of accounts that are not in the book any more as of {before.AsOfLabel}");
            Matrix(table, "all", move => move.To is Place.Outside ? move.Before.Revenue : move.After.Revenue, RevenueText.Amount).Write(console);
            console.WriteLine();
            console.WriteLine(RevenueText.Source(table.After.Revenue, table.After.Close, table.Moves.Sum(move => move.After.WithoutRevenue)));
        }
    }

    private static Sheet Matrix(TransitionTable table, string all, Func<Transition, decimal> number, Func<decimal, string> text)
    {
        var from = table.From.Where(place => table.Moves.Any(move => move.From == place)).ToList();
        var to = table.To.Where(place => table.Moves.Any(move => move.To == place)).ToList();
        var sheet = new Sheet([new SheetColumn("from ↓ to →"), .. to.Select(place => new SheetColumn(PlaceText.Of(place), Right: true)), new SheetColumn(all, Right: true)]);
        foreach (var row in from)
        {
            Row(PlaceText.Of(row), place => number(table.Of(row, place)));
        }

        Row(all, place => from.Sum(row => number(table.Of(row, place))));
        return sheet;

        void Row(string name, Func<Place, decimal> cell) => sheet.Row([name, .. to.Select(place => Shown(cell(place))), text(to.Sum(cell))]);

        string Shown(decimal amount) => amount == 0 ? "·" : text(amount);
    }
}
