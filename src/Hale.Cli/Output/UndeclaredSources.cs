using Hale.Core.Projects;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Says which sources have given facts and are no longer declared.</summary>
internal static class UndeclaredSources
{
    public static async Task WriteAsync(IAnsiConsole console, Project project, IWarehouse warehouse, WarehouseStatus status, CancellationToken cancellation)
    {
        foreach (var source in status.Sources.Where(stored => project.Sources.All(declared => declared.Name != stored.Source)))
        {
            var facts = Words.Count(await warehouse.Facts.CountAsync(source.Source, cancellation), "fact");
            console.MarkupLineInterpolated($"[yellow]source `{source.Source}` is no longer declared: its {facts} are kept and not read[/]");
        }
    }
}
