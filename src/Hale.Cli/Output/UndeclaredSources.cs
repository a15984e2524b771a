using Hale.Cli.Sessions;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Says which sources have given facts and are no longer declared.</summary>
internal static class UndeclaredSources
{
    public static async Task WriteAsync(IAnsiConsole console, ProjectSession session, WarehouseStatus status, CancellationToken cancellation)
    {
        foreach (var source in status.Sources.Where(stored => session.Project.Sources.All(declared => declared.Name != stored.Source)))
        {
            var facts = Words.Count(await session.Warehouse.Facts.CountAsync(source.Source, cancellation), "fact");
            console.MarkupLineInterpolated($"[yellow]source `{source.Source}` is no longer declared: its {facts} are kept and not read[/]");
        }
    }
}
