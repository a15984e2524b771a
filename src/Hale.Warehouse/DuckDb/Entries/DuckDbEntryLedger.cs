using Hale.Core.People;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Entries;

namespace Hale.Warehouse.DuckDb.Entries;

/// <summary>What people have entered, in DuckDB: the entries themselves, and the pulses among the points of series.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbEntryLedger(DuckDbSession session) : IEntryLedger
{
    public Task<long> LastAsync(CancellationToken cancellationToken) => RunAsync(EnteredRows.Last, cancellationToken);

    public Task FollowAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken) => RunAsync(
        connection =>
        {
            using var transaction = connection.Begin();
            EnteredRows.Add(connection, entries, cancellationToken);
            transaction.Commit();
            return entries.Count;
        },
        cancellationToken);

    public Task<IReadOnlyList<PersonOverride>> OverridesAsync(Instant asOf, CancellationToken cancellationToken) =>
        RunAsync(connection => HeldRows.Read(connection, asOf, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken) => RunAsync<IReadOnlyList<string>>(
        connection =>
        [
            .. connection.Rows(
                $"SELECT DISTINCT account FROM (SELECT unnest({DuckSql.TextList(accounts)}) AS account) WHERE account NOT IN (SELECT account FROM accounts) ORDER BY account", cancellationToken)
                .Select(row => row.Text(0)),
        ],
        cancellationToken);

    private Task<T> RunAsync<T>(Func<DuckConnection, T> work, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return work(connection);
        },
        cancellationToken);
}
