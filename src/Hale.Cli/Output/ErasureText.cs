using Hale.Cli.Hosting;
using Hale.Engine.Erasing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What an erasure changes, and what it cannot reach. The person is not named.</summary>
internal static class ErasureText
{
    public static void Write(Terminal terminal, ErasurePlan plan, ErasureStage stage, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, new { erased = stage == ErasureStage.Done, rows = plan.Rows, replaced = plan.Replaced, emptied = plan.Emptied, mentioned = plan.Mentioned });
            return;
        }

        var console = terminal.Out;
        console.WriteLine(stage switch
        {
            ErasureStage.DryRun => plan.Rows == 0 ? "Nothing would be changed:" : "Would be changed:",
            ErasureStage.Planned => "Will be changed:",
            ErasureStage.Done => "Erased. In the place of the id stands a random token; the database file was written anew.",
        });
        if (stage == ErasureStage.Done)
        {
            console.WriteLine("Not reached: the source files, backups, copies of the data folder and what was exported. Delete the person there too; files that still name the person can be imported as before.");
            return;
        }

        var sheet = new Sheet(new SheetColumn("table"), new SheetColumn("column"), new SheetColumn("rows", Right: true), new SheetColumn(string.Empty));
        Rows(sheet, plan.Replaced, place => place is { Table: "contacts", Column: "contact" } ? "becomes a token; name and attributes are emptied" : "becomes a token");
        Rows(sheet, plan.Emptied, _ => "is emptied");
        Rows(sheet, plan.Mentioned, _ => "mentions the id in a longer text and is left as it is");
        if (plan.Rows + plan.Mentioned.Count > 0)
        {
            sheet.Write(console);
        }
    }

    private static void Rows(Sheet sheet, IEnumerable<ErasedPlace> places, Func<ErasedPlace, string> what)
    {
        foreach (var place in places)
        {
            sheet.Row(place.Table, place.Column, Words.Number(place.Rows), what(place));
        }
    }
}
