using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>Tells how far a file is: each step is given a share of it, within which the engine's own progress counts.</summary>
internal sealed class ProgressShares(DuckConnection connection, IProgress<double> progress)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Lock _gate = new();
    private double _done;
    private double _told;

    /// <summary>Runs a step that takes the file from where it is to a share of it.</summary>
    public void Until(double share, Action step)
    {
        using var ended = new ManualResetEvent(initialState: false);
        var timer = new Timer(_ => Report(share), state: null, Pause, Pause);
        try
        {
            step();
        }
        finally
        {
            // Nobody may ask the connection once the session goes on and closes it.
            timer.Dispose(ended);
            ended.WaitOne();
        }

        Tell(share);
        _done = share;
    }

    private void Report(double share)
    {
        if (connection.Progress() is { } percent)
        {
            Tell(_done + ((share - _done) * percent / 100));
        }
    }

    // A step may run several queries, each of which begins at 0 again.
    private void Tell(double share)
    {
        lock (_gate)
        {
            if (share > _told)
            {
                _told = share;
                progress.Report(share);
            }
        }
    }
}
