using Hale.Core.People;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Engine.Operating;

namespace Hale.Engine.Tests.Entries;

/// <summary>The warehouse follows the operational store, whatever happened in between.</summary>
public sealed class FollowEntriesTests
{
    private readonly Stores _stores = new();

    [Fact]
    public async Task Follow_AfterAnyInterruption_LosesAndDoublesNothing()
    {
        var follow = new FollowEntries(_stores, _stores);
        for (var round = 1; round <= 4; round++)
        {
            _stores.Kept.Add(Entry(round));
            _stores.FailsNext = round % 2 == 0;
            await Record.ExceptionAsync(() => follow.RunAsync(default));
        }

        _stores.FailsNext = false;
        (await follow.RunAsync(default)).ShouldBe(1);
        (await follow.RunAsync(default)).ShouldBe(0);
        _stores.Followed.ShouldBe(_stores.Kept);
    }

    [Fact]
    public async Task Follow_StoreThatIsAnother_IsRefused()
    {
        _stores.Kept.Add(Entry(1));
        await new FollowEntries(_stores, _stores).RunAsync(default);
        _stores.Kept[0] = Entry(1) with { Said = Entry(1).Said with { EnteredAt = new Instant(77) } };

        (await Should.ThrowAsync<OperationsException>(() => new FollowEntries(_stores, _stores).RunAsync(default))).Message.ShouldContain("up to entry 1");
        _stores.Kept.Clear();
        await Should.ThrowAsync<OperationsException>(() => new FollowEntries(_stores, _stores).RunAsync(default));
    }

    private static Entry Entry(long number) => new(number, new EntryDraft("acme", new EntryContent.Pulse("mood", "mood", "red", null), "why", "Ann", new Instant(number)));

    /// <summary>Both stores in memory; following fails when a test says so.</summary>
    private sealed class Stores : IEntryStore, IEntryLedger
    {
        public List<Entry> Kept { get; } = [];

        public List<Entry> Followed { get; } = [];

        public bool FailsNext { get; set; }

        public Task<IReadOnlyList<Entry>> AppendAsync(IReadOnlyList<EntryDraft> drafts, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<Entry>> ListAsync(EntryQuery query, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Entry>>([.. Kept.Where(entry => entry.Number > query.After)]);

        public Task<EntryMentions> MentionsAsync(ContactToErase person, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task EraseAsync(ContactToErase person, string token, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<FollowedEntry?> LastAsync(CancellationToken cancellationToken) => Task.FromResult(Followed.LastOrDefault() is { } last ? new FollowedEntry(last.Number, last.Said.EnteredAt) : null);

        public Task FollowAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
        {
            if (FailsNext)
            {
                throw new IOException("killed");
            }

            Followed.AddRange(entries);
            return Task.CompletedTask;
        }

        public Task<IReadOnlyList<PersonOverride>> OverridesAsync(Instant asOf, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
