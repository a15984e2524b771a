using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The terms of the accounts of the range at hand, read once however many moments and metrics there are.</summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="sql">The query.</param>
internal sealed class RangeTerms(DuckConnection connection, TermSql sql)
{
    /// <summary>Products and currencies are few, and each is kept once.</summary>
    private readonly SharedTexts _texts = new();

    /// <summary>For each pair the terms of its account and of those that have become it; several pairs of one account share them.</summary>
    /// <param name="relation">The accounts of which terms are read.</param>
    /// <param name="accounts">The account of each pair.</param>
    /// <param name="asOf">The moment of each pair.</param>
    /// <param name="lineage">What has become of accounts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public IReadOnlyList<IReadOnlyList<SubscriptionTerm>> Read(
        string relation, IReadOnlyList<string> accounts, IReadOnlyList<Instant> asOf, PairLineage lineage, CancellationToken cancellationToken)
    {
        var byAccount = Read(relation, asOf.Min(), asOf.Max(), cancellationToken);
        return [.. accounts.Zip(asOf, (account, moment) => lineage.Of(moment).Together(account, byAccount))];
    }

    /// <summary>For each account of a table its terms; an account without any is left out.</summary>
    public IReadOnlyDictionary<string, List<SubscriptionTerm>> Read(string table, Instant earliest, Instant latest, CancellationToken cancellationToken)
    {
        var byAccount = new Dictionary<string, List<SubscriptionTerm>>(StringComparer.Ordinal);
        using var result = connection.Query(sql.Print(table, earliest.Micros, latest.Micros), cancellationToken);
        while (result.Read(out var chunk))
        {
            Take(chunk, byAccount);
        }

        return byAccount;
    }

    private void Take(DuckChunk chunk, Dictionary<string, List<SubscriptionTerm>> byAccount)
    {
        var accounts = chunk.Text(0);
        var terms = Terms(chunk);
        for (var row = 0; row < terms.Length; row++)
        {
            var account = accounts.Get(row)!;
            if (!byAccount.TryGetValue(account, out var known))
            {
                byAccount.Add(account, known = []);
            }

            known.Add(terms[row]);
        }
    }

    private SubscriptionTerm[] Terms(DuckChunk chunk)
    {
        var products = chunk.Text(1);
        var starts = chunk.Int64(2);
        var ends = chunk.Int64(3);
        var stops = chunk.Int64(4);
        var amounts = chunk.Decimal(5);
        var months = chunk.Int32(6);
        var currencies = chunk.Text(7);
        var notices = chunk.Int32(8);
        var known = chunk.Int64(9);
        var closed = chunk.Int64(10);
        var ids = chunk.Text(11);
        var terms = new SubscriptionTerm[chunk.RowCount];
        for (var row = 0; row < terms.Length; row++)
        {
            terms[row] = new SubscriptionTerm(
                _texts.Of(products.Get(row)),
                new Instant(starts.Values[row]),
                Moment(ends.Get(row)),
                Moment(stops.Get(row)),
                amounts.Get(row),
                months.Get(row),
                _texts.Of(currencies.Get(row)),
                notices.Get(row),
                new Instant(known.Values[row]),
                closed.Values[row] == StoredClosings.Open ? null : new Instant(closed.Values[row]))
            {
                Id = ids.Get(row),
            };
        }

        return terms;
    }

    private static Instant? Moment(long? micros) => micros is { } known ? new Instant(known) : null;
}
