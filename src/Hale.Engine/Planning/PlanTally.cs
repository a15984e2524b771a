using Hale.Engine.Metrics;

namespace Hale.Engine.Planning;

/// <summary>Counts the accounts that a plan has looked at, and gives memory back after each range.</summary>
internal sealed class PlanTally(IProgress<PlanProgress> progress, long total) : IProgress<long>
{
    private long _done;

    /// <summary>A range is done.</summary>
    public void Done(int accounts, PlanStage stage)
    {
        _done += accounts;
        RangeMemory.GiveBack();
        progress.Report(new PlanProgress(_done, total, stage));
    }

    /// <summary>The accounts are gone through again.</summary>
    public PlanTally Again()
    {
        _done = 0;
        return this;
    }

    public void Report(long value) => progress.Report(new PlanProgress(value, total, PlanStage.Census));
}
