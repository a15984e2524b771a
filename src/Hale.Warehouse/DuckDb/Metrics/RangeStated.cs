using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>What sources state that the accounts of a table did.</summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="sql">The query.</param>
internal sealed class RangeStated(DuckConnection connection, StatedSql sql)
{
    private readonly SharedTexts _texts = new();

    /// <summary>For each account of a table what is stated of it; an account without anything is left out.</summary>
    public IReadOnlyDictionary<string, List<StatedOutcome>> Read(string table, Instant earliest, Instant latest, CancellationToken cancellationToken)
    {
        var byAccount = new Dictionary<string, List<StatedOutcome>>(StringComparer.Ordinal);
        foreach (var row in connection.Rows(sql.Print(table, earliest.Micros, latest.Micros), cancellationToken))
        {
            var account = row.Text(0);
            if (!byAccount.TryGetValue(account, out var stated))
            {
                byAccount.Add(account, stated = []);
            }

            stated.Add(Of(row));
        }

        return byAccount;
    }

    private StatedOutcome Of(DuckRow row) => new(
        _texts.Of(row.Text(1))!,
        OutcomeWords.All[row.Text(2)],
        new Instant(row.Int64(3)),
        new Instant(row.Int64(4)),
        row.IsNull(7) ? null : _texts.Of(row.Text(7)),
        new Instant(row.Int64(8)),
        row.Int64(9) == StoredClosings.Open ? null : new Instant(row.Int64(9)))
    {
        Amount = row.IsNull(5) ? null : row.Decimal(5),
        Currency = row.IsNull(6) ? null : _texts.Of(row.Text(6)),
    };
}
