using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Accounts;
using Hale.Engine.Trends.Books;
using Hale.Engine.Trends.Moves;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>What several closes come to, in DuckDB.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbTrendStore(DuckDbSession session) : ITrendStore
{
    private const string Name = "SELECT arg_max(name, (known_at, import, source)) FROM accounts WHERE account = $1";

    public Task<IReadOnlyList<AccountAtClose>> AccountAsync(IReadOnlyList<Run> closes, string account, CancellationToken cancellationToken) =>
        ReadAsync(connection => AccountStates.Read(connection, closes, account, cancellationToken), cancellationToken);

    public Task<string?> NameAsync(string account, CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.Scalar<string>(Name, cancellationToken, account), cancellationToken);

    public Task<Book> BookAsync(BookQuery query, CancellationToken cancellationToken) =>
        ReadAsync(connection => BookRows.Read(connection, query, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Transition>> TransitionsAsync(BookQuery before, BookQuery after, CancellationToken cancellationToken) =>
        ReadAsync(connection => TransitionRows.Read(connection, before, after, cancellationToken), cancellationToken);

    public Task<MoveList> MovesAsync(MoveQuery query, CancellationToken cancellationToken) =>
        ReadAsync(connection => MoveRows.Read(connection, query, cancellationToken), cancellationToken);

    private Task<T> ReadAsync<T>(Func<DuckConnection, T> read, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return read(connection);
        },
        cancellationToken);
}
