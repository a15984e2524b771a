namespace Hale.Statistics.Resampling;

/// <summary>Counts finished replicates over all threads and tells of each further hundredth.</summary>
internal sealed class ReplicateProgress(IProgress<double>? listener, int replicates)
{
    private int _done;

    public void OneMore()
    {
        var done = Interlocked.Increment(ref _done);
        if (done * 100L / replicates > (done - 1) * 100L / replicates)
        {
            listener?.Report((double)done / replicates);
        }
    }
}
