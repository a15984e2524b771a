using Hale.Engine.Metrics;

namespace Hale.Cli.Output;

/// <summary>Writes metric values batch by batch.</summary>
internal abstract class MetricWriter
{
    /// <summary>Writes the rows of a batch.</summary>
    /// <param name="batch">The values.</param>
    /// <param name="asOf">The as-of of each row as it was asked for.</param>
    public abstract void Write(MetricBatch batch, IReadOnlyList<string> asOf);

    public abstract void Complete();
}
