using Hale.Engine.Metrics;

namespace Hale.Cli.Output;

/// <summary>Metric values as CSV: account, as_of, a column a metric and, where asked for, a column with the reason why it is missing.</summary>
internal sealed class MetricCsvWriter(TextWriter output, IReadOnlyList<string> metrics, bool reasons) : MetricWriter
{
    private bool _begun;

    public override void Write(MetricBatch batch, IReadOnlyList<string> asOf)
    {
        Begin();
        for (var row = 0; row < batch.Values.Count; row++)
        {
            var fields = new List<string?>(2 + metrics.Count) { batch.Values.Accounts[row], asOf[row] };
            foreach (var metric in metrics)
            {
                var value = batch.Values[metric][row];
                fields.Add(value.IsMissing ? null : Cells.Exact(value));
                if (reasons)
                {
                    fields.Add(value.IsMissing ? Cells.Reason(value.Missing) : null);
                }
            }

            Csv.WriteRow(output, fields);
        }
    }

    public override void Complete() => Begin();

    private void Begin()
    {
        if (!_begun)
        {
            _begun = true;
            Csv.WriteRow(output, metrics.SelectMany(metric => reasons ? [metric, metric + ".missing"] : new[] { metric }).Prepend("as_of").Prepend("account"));
        }
    }
}
