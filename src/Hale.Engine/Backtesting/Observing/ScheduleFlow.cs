using Hale.Core.Time;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Counts what is left out, for which reason. Whether a horizon is over long enough is known only when everything was read, so what is asked after that is counted by its horizon.</summary>
internal sealed class ScheduleFlow
{
    /// <summary>The reasons in the order in which they are asked.</summary>
    private static readonly FlowReason[] Order =
    [
        FlowReason.OutsidePopulation, FlowReason.NotCustomer, FlowReason.NotKnownThen, FlowReason.NotAsked, FlowReason.AlreadyDecided, FlowReason.HorizonOpen, FlowReason.NotWatched, FlowReason.BeforeTarget,
    ];

    private readonly Dictionary<FlowReason, long> _leftOut = [];
    private readonly Dictionary<(FlowReason Reason, Instant Until), long> _judged = [];

    public void LeaveOut(FlowReason reason, Instant until, long rows)
    {
        if (Array.IndexOf(Order, reason) < Array.IndexOf(Order, FlowReason.HorizonOpen))
        {
            _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + rows;
        }
        else
        {
            _judged[(reason, until)] = _judged.GetValueOrDefault((reason, until)) + rows;
        }
    }

    /// <summary>The steps.</summary>
    /// <param name="rows">How many observations there are.</param>
    /// <param name="isMature">Whether a horizon is over long enough.</param>
    public IReadOnlyList<FlowStep> Steps(long rows, Func<Instant, bool> isMature)
    {
        var all = new Dictionary<FlowReason, long>(_leftOut);
        foreach (var ((reason, until), count) in _judged)
        {
            var asked = isMature(until) ? reason : FlowReason.HorizonOpen;
            all[asked] = all.GetValueOrDefault(asked) + count;
        }

        var remaining = rows + all.Values.Sum();
        List<FlowStep> steps = [new FlowStep(FlowReason.Read, 0, remaining)];
        foreach (var reason in Order.Where(all.ContainsKey))
        {
            remaining -= all[reason];
            steps.Add(new FlowStep(reason, all[reason], remaining));
        }

        return steps;
    }
}
