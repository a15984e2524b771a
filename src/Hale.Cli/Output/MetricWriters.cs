using Hale.Cli.Hosting;
using Hale.Core.Projects;

namespace Hale.Cli.Output;

/// <summary>The writers of metric values by the name of their format.</summary>
internal static class MetricWriters
{
    public static MetricWriter For(string format, Terminal terminal, Project project, IReadOnlyList<string> metrics, bool reasons) => format switch
    {
        "csv" => new MetricCsvWriter(terminal.RawOut, metrics, reasons),
        "json" => new MetricJsonWriter(terminal.RawOut, metrics),
        _ => new MetricTableWriter(terminal, project, metrics, reasons),
    };
}
