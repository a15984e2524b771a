using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Accounts;
using Hale.Engine.Trends.Books;
using Hale.Engine.Trends.Moves;

namespace Hale.Engine.Tests.Trends.Accounts;

/// <summary>A store that knows one account.</summary>
internal sealed class StatedTrends(IReadOnlyList<AccountAtClose> states) : ITrendStore
{
    public Task<IReadOnlyList<AccountAtClose>> AccountAsync(IReadOnlyList<Run> closes, string account, CancellationToken cancellationToken) => Task.FromResult(states);

    public Task<string?> NameAsync(string account, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<Book> BookAsync(BookQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Transition>> TransitionsAsync(BookQuery before, BookQuery after, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MoveList> MovesAsync(MoveQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();
}
