using Hale.Engine.Metrics;

namespace Hale.Cli.Output;

/// <summary>Metric values as one JSON array, written as they come: a missing value is an object with its reason.</summary>
internal sealed class MetricJsonWriter(TextWriter output, IReadOnlyList<string> metrics) : MetricWriter
{
    private bool _any;

    public override void Write(MetricBatch batch, IReadOnlyList<string> asOf)
    {
        for (var row = 0; row < batch.Values.Count; row++)
        {
            output.Write(_any ? ",\n " : "[\n ");
            _any = true;
            var at = row;
            output.Write(Json.Line(new
            {
                account = batch.Values.Accounts[row],
                as_of = asOf[row],
                values = metrics.ToDictionary(metric => metric, metric => Cells.Json(batch.Values[metric][at])),
            }));
        }
    }

    public override void Complete() => output.WriteLine(_any ? "\n]" : "[]");
}
