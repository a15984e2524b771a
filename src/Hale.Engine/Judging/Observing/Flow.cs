using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>Counts what is left out, for which reason.</summary>
internal sealed class Flow(long read)
{
    private readonly SortedDictionary<FlowReason, long> _leftOut = [];

    public void LeaveOut(FlowReason reason, long rows = 1)
    {
        if (rows > 0)
        {
            _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + rows;
        }
    }

    public IReadOnlyList<FlowStep> Steps()
    {
        var remaining = read;
        List<FlowStep> steps = [new FlowStep(FlowReason.Read, 0, read)];
        foreach (var (reason, rows) in _leftOut)
        {
            remaining -= rows;
            steps.Add(new FlowStep(reason, rows, remaining));
        }

        return steps;
    }
}
