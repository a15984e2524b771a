using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>One score an account beside whether it ever left: all that files without dates allow.</summary>
internal static class CrossSection
{
    public static Observed Make(ScoreHistory history, Lives lives)
    {
        var flow = new Flow(history.Days.Length);
        var observations = new List<Observation>();
        for (var account = 0; account < history.Accounts.Count; account++)
        {
            var row = history.Starts.Span[account];
            if (!lives.IsKnown(account))
            {
                flow.LeaveOut(FlowReason.NoOutcomeKnown, history.Starts.Span[account + 1] - row);
            }
            else if (lives.EndedOtherwise(account))
            {
                flow.LeaveOut(FlowReason.EndedOtherwise, history.Starts.Span[account + 1] - row);
            }
            else
            {
                observations.Add(new Observation(account, row, history.Days.Span[row], lives.EverLeft(account), 0, history.Days.Span[row]));
                flow.LeaveOut(FlowReason.NotFirstOfMonth, history.Starts.Span[account + 1] - row - 1);
            }
        }

        return new Observed(observations, flow.Steps());
    }
}
