using Hale.Core.People;
using Hale.Core.Time;
using Hale.Engine.Entries;

namespace Hale.Engine.Backtesting.Running;

/// <summary>A ledger in which nobody has decided anything about scores.</summary>
internal sealed class NobodyDecided : IEntryLedger
{
    public Task<FollowedEntry?> LastAsync(CancellationToken cancellationToken) => Task.FromResult<FollowedEntry?>(null);

    public Task FollowAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken) => throw new NotSupportedException("nothing is entered here");

    public Task<IReadOnlyList<PersonOverride>> OverridesAsync(Instant asOf, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PersonOverride>>([]);

    public Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);
}
