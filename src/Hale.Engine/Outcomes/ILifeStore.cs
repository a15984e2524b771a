using Hale.Core.Outcomes;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Outcomes;

/// <summary>Reads what is stored of the paid lives of accounts.</summary>
public interface ILifeStore
{
    /// <summary>The facts of every account that was known by the moment of the query, in the ordinal order of the accounts, a bounded range at a time.</summary>
    /// <param name="query">Which facts.</param>
    /// <param name="batchSize">About how many accounts a batch has.</param>
    /// <param name="cancellationToken">Cancels, also in the middle of a query.</param>
    /// <exception cref="WarehouseException">They cannot be read.</exception>
    IAsyncEnumerable<IReadOnlyList<AccountFacts>> AllAsync(LifeQuery query, int batchSize, CancellationToken cancellationToken);

    /// <summary>The facts of given accounts, in their order; an account that is unknown has none.</summary>
    /// <exception cref="WarehouseException">They cannot be read.</exception>
    Task<IReadOnlyList<AccountFacts>> OfAsync(LifeQuery query, IReadOnlyList<string> accounts, CancellationToken cancellationToken);
}
