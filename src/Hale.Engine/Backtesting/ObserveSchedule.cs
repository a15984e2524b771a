using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Outcomes;
using Hale.Engine.ReportCards;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>Finds which accounts a project's rules of validation observe when, and what became of each.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ObserveSchedule(IWarehouse warehouse)
{
    /// <summary>Observes.</summary>
    /// <param name="project">The project, with a lifecycle.</param>
    /// <param name="closes">The closes that may be targets, rising.</param>
    /// <param name="known">The moment up to which what became of accounts may be known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ObservedSchedule> RunAsync(Project project, IReadOnlyList<AsOf> closes, Instant known, CancellationToken cancellationToken)
    {
        var horizon = ((ObservationSchedule.Closes)project.Validation.Schedule).Horizon;
        var rows = new List<ObservedAccount>();
        var (read, open) = (0L, 0L);
        await foreach (var range in new ObserveOutcomes(warehouse).RunAsync(project, closes, horizon, known, cancellationToken))
        {
            read += range.Accounts.Count;
            open += range.Accounts.Count(account => account.Value.Answer == ObservedAnswer.NotKnown);
            rows.AddRange(range.Accounts.Where(account => account.Value.Answer != ObservedAnswer.NotKnown).Select(account =>
                new ObservedAccount(account.Key, range.AsOf.Moment, range.AsOf.Moment, range.Until, account.Value.Answer) { Kind = account.Value.Kind, SettledAt = account.Value.EffectiveAt }));
        }

        return new ObservedSchedule(rows, [new FlowStep(FlowReason.Read, 0, read), new FlowStep(FlowReason.HorizonOpen, open, read - open)], known, null);
    }
}
