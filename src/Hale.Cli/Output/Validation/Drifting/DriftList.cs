using Hale.Cli.Hosting;
using Hale.Engine.Drifting.Watching;

namespace Hale.Cli.Output.Validation.Drifting;

/// <summary>What moved between closes, in each of its formats.</summary>
internal static class DriftList
{
    public static void Write(Terminal terminal, string format, DriftReport report)
    {
        switch (format)
        {
            case "csv":
                DriftCsv.Write(terminal.RawOut, report);
                break;
            case "json":
                Json.Write(terminal.RawOut, DriftShape.Of(report));
                break;
            default:
                DriftText.Write(terminal.Out, report);
                break;
        }
    }
}
