using Hale.Cli.Hosting;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The first metric values as a table for people.</summary>
internal sealed class MetricTableWriter(Terminal terminal, Project project, IReadOnlyList<string> metrics, bool reasons) : MetricWriter
{
    private const int MostRows = 1000;
    private readonly List<Metric> _metrics = [.. metrics.Select(name => project.AllMetrics.First(metric => metric.Name == name))];
    private Sheet? _table;
    private long _rows;

    public override void Write(MetricBatch batch, IReadOnlyList<string> asOf)
    {
        _table ??= new Sheet(
            [new SheetColumn("account"), new SheetColumn("as of"), .. _metrics.Select(metric => new SheetColumn(metric.Name, metric.Kind == ValueKind.Number, SheetFit.LeftOut))]);
        for (var row = 0; row < batch.Values.Count; row++)
        {
            if (_rows++ < MostRows)
            {
                var at = row;
                _table.Row([batch.Values.Accounts[row], asOf[row], .. _metrics.Select(metric => Cell(metric, batch.Values[metric.Name][at]))]);
            }
        }
    }

    public override void Complete()
    {
        if (_table is null)
        {
            terminal.Out.MarkupLine("no accounts at that moment");
            return;
        }

        var leftOut = _table.Write(terminal.Out);
        if (leftOut > 0)
        {
            terminal.Out.MarkupLineInterpolated($"{Words.Count(leftOut, "metric")} had no room; name those you want, or use `--format csv`");
        }

        if (_rows > MostRows)
        {
            terminal.Out.MarkupLineInterpolated($"the first {Words.Number(MostRows)} of {Words.Count(_rows, "row")}; `--format csv` writes them all");
        }
    }

    private string Cell(Metric metric, Value value) =>
        !value.IsMissing ? Cells.Shown(value, metric.Unit)
        : reasons ? Cells.Reason(value.Missing)
        : "–";
}
