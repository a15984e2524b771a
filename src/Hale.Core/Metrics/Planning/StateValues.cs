using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of where accounts stand. Of an account that had not begun nothing is said, and silence that no source watched is missing.</summary>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="recipe">The slot of the latest activity, where activity counts.</param>
/// <param name="batch">The facts.</param>
/// <param name="coverage">Which sources give the activity, and how far they go.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class StateValues(Lifecycle lifecycle, MetricRecipe recipe, RawBatch batch, EventCoverage coverage, ProjectZone zone)
{
    private readonly EventGaps? _gaps = lifecycle.Inactivity is { } inactivity ? new EventGaps(new EventSelection(inactivity.Events, null, null), YoungPolicy.Partial, coverage, zone) : null;

    public FinishedColumn Fill(ColumnBuilder builder)
    {
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            builder.Set(row, batch.Starts[row] is { } start && start < batch.AsOf[row] ? At(row) : Value.MissingFor(MissingReason.TooYoung));
        }

        return new FinishedColumn(builder.Build(), null);
    }

    private Value At(int row)
    {
        var latest = _gaps is not null && batch.Columns[recipe.Slots[0]] is { } times && times.Present[row] ? new Instant(times.Integers[row]) : (Instant?)null;
        var facts = new AccountFacts(
            batch.Accounts[row],
            batch.Terms.Count == 0 ? [] : batch.Terms[row],
            batch.Stated.Count == 0 ? [] : batch.Stated[row],
            latest is { } at ? [new Activity(at, at, null)] : []);
        var ledger = AccountLedger.Of(facts, lifecycle, batch.AsOf[row], zone, (_, _) => true);
        var state = ledger.State;
        var silent = ledger.Activity is not null && state is AccountState.Lost or AccountState.Prospect;
        return silent && facts.Stated.Count == 0 && _gaps?.At(batch, row, latest) is { } reason and not MissingReason.None ? Value.MissingFor(reason) : Value.Of(StateWords.Of(state));
    }
}
