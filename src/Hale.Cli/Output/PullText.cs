using Hale.Cli.Hosting;
using Hale.Engine.Versions;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What a pull changed, or would change.</summary>
internal static class PullText
{
    public static void Write(Terminal terminal, PullPlan plan, DefinitionVersion version, bool isDry, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, new { pulled = !isDry, version = version.Number, files = plan.Files.Select(file => new { path = file.Path, change = Change(file), changed_here = file.IsChangedHere }) });
            return;
        }

        if (plan.Files.Count == 0)
        {
            terminal.Out.WriteLine($"The files say what version {version.Number} does.");
            return;
        }

        foreach (var file in plan.Files)
        {
            terminal.Out.WriteLine($"  {Change(file),-8} {file.Path}{(isDry && file.IsChangedHere ? "  (changed here: needs --force)" : "")}");
        }

        terminal.Out.WriteLine(isDry ? $"Nothing was changed. Without --dry-run the files would say what version {version.Number} does." : $"The files say what version {version.Number} does.");
    }

    private static string Change(PulledFile file) => file.Before is null ? "added" : file.After is null ? "removed" : "changed";
}
