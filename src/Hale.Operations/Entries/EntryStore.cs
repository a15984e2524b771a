using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Entries;

/// <summary>What people enter. Numbers are given while nobody else writes, so that who follows them by number misses none.</summary>
internal sealed class EntryStore(OperationsSession session) : IEntryStore
{
    public Task<IReadOnlyList<Entry>> AppendAsync(IReadOnlyList<EntryDraft> drafts, CancellationToken cancellationToken) => session.WriteAsync<IReadOnlyList<Entry>>(
        async context =>
        {
            var ended = await KnownAsync(context.Entries.Where(row => row.Supersedes != null).Select(row => row.Supersedes!.Value), drafts.Select(draft => draft.Supersedes).OfType<long>(), cancellationToken);
            if (ended.Count > 0)
            {
                throw new EntryConflictException(ended.Min());
            }

            var known = await KnownAsync(context.Entries.Where(row => row.RowKey != null).Select(row => row.RowKey!), drafts.Select(draft => draft.Key).OfType<string>(), cancellationToken);
            var last = await context.Entries.MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0;
            List<Entry> added = [.. drafts.Where(draft => draft.Key is null || !known.Contains(draft.Key)).Select((draft, index) => new Entry(last + 1 + index, draft))];
            context.AddRange(added.Select(EntryRows.Of));
            return added;
        },
        cancellationToken);

    public Task<IReadOnlyList<Entry>> ListAsync(EntryQuery query, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<Entry>>(
        async context =>
        {
            var rows = context.Entries.AsNoTracking().Where(row => row.Number > query.After && (query.Account == null || row.Account == query.Account)).OrderBy(row => row.Number);
            return [.. (await (query.Limit is { } limit ? rows.Take(limit) : rows).ToListAsync(cancellationToken)).Select(EntryRows.Of)];
        },
        cancellationToken);

    public Task<EntryMentions> MentionsAsync(ContactToErase person, CancellationToken cancellationToken) => session.ReadAsync(
        async context => PersonInEntries.Find(person, await PersonInEntries.Candidates(context, person).AsNoTracking().ToListAsync(cancellationToken)), cancellationToken);

    public async Task EraseAsync(ContactToErase person, string token, CancellationToken cancellationToken)
    {
        await session.WriteAsync(
            async context =>
            {
                PersonInEntries.Replace(person, token, await PersonInEntries.Candidates(context, person).ToListAsync(cancellationToken));
                return true;
            },
            cancellationToken);
        await session.ForgetAsync(cancellationToken);
    }

    /// <summary>Those of some values that are stored, asked for some at a time, because a statement takes only so many parameters.</summary>
    private static async Task<HashSet<T>> KnownAsync<T>(IQueryable<T> stored, IEnumerable<T> values, CancellationToken cancellationToken)
    {
        const int AtATime = 500;
        var known = new HashSet<T>();
        foreach (var some in values.Distinct().Chunk(AtATime))
        {
            known.UnionWith(await stored.Where(value => some.Contains(value)).ToListAsync(cancellationToken));
        }

        return known;
    }
}
