using Hale.Core.People;
using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>The entries in the warehouse, from which everything is computed.</summary>
public interface IEntryLedger
{
    /// <summary>The number of the last entry that was taken over; 0 when there is none.</summary>
    Task<long> LastAsync(CancellationToken cancellationToken);

    /// <summary>Takes entries over, all of them or none; those that are there already change nothing.</summary>
    /// <param name="entries">Entries in the order of their numbers, without a gap after the last one that was taken over.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task FollowAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken);

    /// <summary>The overrides of people that hold as of a moment, of all scores and accounts, as they were entered.</summary>
    Task<IReadOnlyList<PersonOverride>> OverridesAsync(Instant asOf, CancellationToken cancellationToken);

    /// <summary>Those of some accounts that nothing stored knows, sorted.</summary>
    Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken);
}
