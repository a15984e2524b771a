using System.Collections.Concurrent;

namespace Hale.Statistics.Tests.Resampling;

internal sealed class ProgressListener : IProgress<double>
{
    public ConcurrentBag<double> Reported { get; } = [];

    public void Report(double value) => Reported.Add(value);
}
