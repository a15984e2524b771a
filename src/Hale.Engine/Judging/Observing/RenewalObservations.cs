using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>For each decision on a renewal, the latest score some days before it, and how it was decided. The flow counts decisions.</summary>
/// <param name="history">The scores.</param>
/// <param name="outcomes">The renewals.</param>
/// <param name="known">Until when decisions are known.</param>
/// <param name="lead">How many days before the decision the score is taken.</param>
internal sealed class RenewalObservations(ScoreHistory history, OutcomeTable outcomes, KnownTime known, int lead)
{
    public Observed Make(int moreLead = 0)
    {
        var flow = new Flow(outcomes.Rows.Count);
        var observations = new List<Observation>();
        var indexes = history.Accounts.Index().ToDictionary(account => account.Item, account => account.Index, StringComparer.Ordinal);
        foreach (var outcome in outcomes.Rows)
        {
            if (Why(outcome) is { } reason)
            {
                flow.LeaveOut(reason);
            }
            else if (!indexes.TryGetValue(outcome.Account, out var account) || CurrentScore.Row(history, account, End.DayOf(outcome)!.Value - lead - moreLead) is not { } row)
            {
                flow.LeaveOut(FlowReason.NoCurrentScore);
            }
            else
            {
                var day = history.Days.Span[row];
                observations.Add(new Observation(account, row, day, outcome.Kind == OutcomeKind.Churned, MonthlyObservations.Month(day), Term(outcome)!.Value));
            }
        }

        return new Observed(observations, flow.Steps());
    }

    private FlowReason? Why(OutcomeRow outcome)
    {
        if (Term(outcome) is not { } term)
        {
            return FlowReason.NoLeavingDay;
        }

        if (term > known.Limit)
        {
            return FlowReason.HorizonOpen;
        }

        return outcome.Kind is OutcomeKind.Retained or OutcomeKind.Churned ? null : FlowReason.EndedOtherwise;
    }
    /// <summary>The later of decision and effect: notices are known before their terms end, renewals often are not, so that until then those who left would stand for all.</summary>
    private static int? Term(OutcomeRow outcome) => (outcome.Decided, outcome.Effective) switch
    {
        ({ } decided, { } effective) => Math.Max(decided.DayNumber, effective.DayNumber),
        _ => End.DayOf(outcome),
    };
}
