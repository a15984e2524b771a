using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Entries;

/// <summary>Enters what a person says: all of it is checked first; then it is kept, and the warehouse follows.</summary>
/// <param name="store">Where entries are kept.</param>
/// <param name="warehouse">What knows the accounts, and follows.</param>
/// <param name="clock">Says when it is entered.</param>
public sealed class EnterEntries(IEntryStore store, IWarehouse warehouse, TimeProvider clock)
{
    private const int Suggestions = 3;

    /// <summary>Enters requests.</summary>
    /// <param name="project">The project that they are checked against.</param>
    /// <param name="requests">What shall be entered.</param>
    /// <param name="skipRefused">Whether the others are entered where some are refused; otherwise nothing is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<EntryReport> RunAsync(Project project, IReadOnlyList<EntryRequest> requests, bool skipRefused, CancellationToken cancellationToken)
    {
        // Before anything is kept it is known that it can be followed.
        var follow = new FollowEntries(store, warehouse.Entries);
        await follow.RunAsync(cancellationToken);
        var reader = new EntryReader(project, Instant.From(clock.GetUtcNow()));
        var unknown = (await warehouse.Entries.UnknownAsync([.. requests.Select(request => request.Account)], cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var (drafts, refused) = (new List<EntryDraft>(), new List<EntryFault>());
        foreach (var request in requests)
        {
            var fault = unknown.Contains(request.Account) ? await UnknownAsync(request, cancellationToken) : await ReplacingAsync(request, cancellationToken);
            (fault is null ? reader.Read(request) : new EntryReading.Refused(fault)).Match(accepted => Add(drafts, accepted.Draft), no => Add(refused, no.Fault));
        }

        var added = refused.Count > 0 && !skipRefused ? [] : await store.AppendAsync(drafts, cancellationToken);
        await follow.RunAsync(cancellationToken);
        return new EntryReport(added, refused.Count > 0 && !skipRefused ? 0 : drafts.Count - added.Count, refused);
    }

    private static bool Add<T>(List<T> list, T one)
    {
        list.Add(one);
        return true;
    }

    private async Task<EntryFault> UnknownAsync(EntryRequest request, CancellationToken cancellationToken)
    {
        var similar = await warehouse.Runs.SimilarAccountsAsync(request.Account, Suggestions, cancellationToken);
        return new EntryFault(
            request.Line, $"there is no account `{request.Account}`", similar.Count > 0 ? $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?" : "`hale accounts` lists them")
        {
            IsUnknownName = true,
        };
    }

    private async Task<EntryFault?> ReplacingAsync(EntryRequest request, CancellationToken cancellationToken)
    {
        if (request.Replaces is not { } number)
        {
            return null;
        }

        var found = await EndedEntry.FindAsync(store, number, cancellationToken);
        return found.Fault ?? (found.Entry!.Said is { Content: EntryContent.Override } said && said.Account == request.Account
            ? null
            : new EntryFault(request.Line, $"entry {number} is no override of `{request.Account}`", $"`hale entries --account {request.Account}` lists those that there are"));
    }
}
