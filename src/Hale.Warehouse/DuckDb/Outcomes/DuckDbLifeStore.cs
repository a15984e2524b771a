using System.Runtime.CompilerServices;
using Hale.Core.Outcomes;
using Hale.Engine.Outcomes;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Outcomes;

/// <summary>Reads paid lives in DuckDB. Every call takes a connection of its own.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbLifeStore(DuckDbSession session) : ILifeStore
{
    public async IAsyncEnumerable<IReadOnlyList<AccountFacts>> AllAsync(LifeQuery query, int batchSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = await EngineFaults.RunAsync(session.Connect, cancellationToken);
        var reading = new LifeReading(connection, query);
        var accounts = new AccountSql(new DuckDbDialect(), query.Plan.SourceNames, asksClosings: true);
        var ranges = await EngineFaults.RunAsync(() => AccountRanges.Of(connection, accounts, batchSize, cancellationToken).ToList(), cancellationToken);
        foreach (var range in ranges)
        {
            yield return await EngineFaults.RunAsync(() => reading.Of(range, cancellationToken), cancellationToken);
        }
    }

    public Task<IReadOnlyList<AccountFacts>> OfAsync(LifeQuery query, IReadOnlyList<string> accounts, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return new LifeReading(connection, query).Of(accounts, cancellationToken);
        },
        cancellationToken);
}
