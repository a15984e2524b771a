using Hale.Engine.Metrics;

namespace Hale.Cli.Output;

/// <summary>Writes metric values batch by batch.</summary>
internal abstract class MetricWriter
{
    public abstract void Write(MetricBatch batch);

    public abstract void Complete();
}
