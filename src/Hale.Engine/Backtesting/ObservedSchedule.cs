using Hale.Core.Time;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Backtesting;

/// <summary>What a schedule observes.</summary>
/// <param name="Rows">The observations in the order of their as-of, then of the accounts, the leads and the targets.</param>
/// <param name="Flow">From accounts at moments to observations: who was left out, and why.</param>
/// <param name="Known">The moment up to which outcomes were known.</param>
/// <param name="DelayDays">How many days after they took effect 95 % of the outcomes were known; null where no source says.</param>
public sealed record ObservedSchedule(IReadOnlyList<ObservedAccount> Rows, IReadOnlyList<FlowStep> Flow, Instant Known, int? DelayDays)
{
    /// <summary>How many paid lives lie in the study, whole or in part; null where the schedule does not follow lives.</summary>
    public long? Lives { get; init; }
}
