using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Says that the last import was interrupted, so that facts are absent that its files hold.</summary>
internal static class UnfinishedImport
{
    public static void Write(IAnsiConsole console, WarehouseStatus status)
    {
        if (status.IsImportUnfinished)
        {
            console.MarkupLine("[yellow]the last import was interrupted[/] and not all of its files are stored: `hale import` goes on");
        }
    }
}
