using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>From which band to which accounts went, in each of its formats.</summary>
internal static class TransitionList
{
    public static void Write(Terminal terminal, string format, TransitionTable table)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, Shape(table));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, table);
                break;
            default:
                TransitionText.Write(terminal.Out, table);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, TransitionTable table)
    {
        Csv.WriteRow(output, ["as_of_before", "as_of", "from", "to", "accounts", "arr_before", "arr"]);
        foreach (var move in table.Moves)
        {
            Csv.WriteRow(output,
            [
                table.Before.Close.Header.AsOfLabel,
                table.After.Close.Header.AsOfLabel,
                PlaceText.Code(move.From),
                PlaceText.Code(move.To),
                move.Accounts.ToString(CultureInfo.InvariantCulture),
                RevenueText.IsKnown(table.Before.Revenue) ? RevenueText.Exact(move.Before.Revenue) : null,
                RevenueText.IsKnown(table.After.Revenue) ? RevenueText.Exact(move.After.Revenue) : null,
            ]);
        }
    }

    private static object Shape(TransitionTable table) => new
    {
        score = table.After.Close.Header.Outline.Name,
        before = new { as_of = table.Before.Close.Header.AsOfLabel, run = table.Before.Close.Number, definition = table.Before.Close.Header.DefinitionHash, arr_from = RevenueText.Word(table.Before.Revenue) },
        after = new { as_of = table.After.Close.Header.AsOfLabel, run = table.After.Close.Number, definition = table.After.Close.Header.DefinitionHash, arr_from = RevenueText.Word(table.After.Revenue) },
        same_definition = table.IsSameDefinition,
        currency = table.After.Revenue.Currency,
        moves = table.Moves.Select(move => new { from = PlaceText.Code(move.From), to = PlaceText.Code(move.To), accounts = move.Accounts, arr_before = move.Before.Revenue, arr = move.After.Revenue }),
    };
}
