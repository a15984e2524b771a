using Hale.Engine.History;
using Hale.Engine.Trends.Accounts;
using Hale.Engine.Trends.Books;
using Hale.Engine.Trends.Moves;

namespace Hale.Engine.Trends;

/// <summary>Adds up what closes say, where they are stored.</summary>
public interface ITrendStore
{
    /// <summary>What each of several closes, in order, says of one account, also under ids that it had before as the last of them knows it.</summary>
    Task<IReadOnlyList<AccountAtClose>> AccountAsync(IReadOnlyList<Run> closes, string account, CancellationToken cancellationToken);

    /// <summary>The name of an account as known now; null when it has none.</summary>
    Task<string?> NameAsync(string account, CancellationToken cancellationToken);

    /// <summary>The accounts and the revenue of a close by band, for all of its accounts and by segment.</summary>
    Task<Book> BookAsync(BookQuery query, CancellationToken cancellationToken);

    /// <summary>How many accounts went from which place to which between two closes.</summary>
    Task<IReadOnlyList<Transition>> TransitionsAsync(BookQuery before, BookQuery after, CancellationToken cancellationToken);

    /// <summary>Which accounts changed between two closes.</summary>
    Task<MoveList> MovesAsync(MoveQuery query, CancellationToken cancellationToken);
}
