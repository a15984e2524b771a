using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Accounts;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>Files that were imported and are no longer there. Exports are rotated, so their facts count until somebody says otherwise.</summary>
internal sealed class MissingFiles(DuckConnection connection, SourceDefinition source, ImportLedger ledger, string zone, CancellationToken cancellation)
{
    private readonly AccountRowKeys _keys = new(connection, source, cancellation);
    private readonly Closing _closing = new(source, ledger);

    public IReadOnlyList<MissingFile> Settle(IReadOnlyCollection<string> present, MissingFilePolicy policy)
    {
        var missing = connection.Rows(
            $"SELECT file, number FROM import_files WHERE source = $1 AND NOT list_contains({DuckSql.TextList(present)}, file) ORDER BY file", cancellation, source.Name);
        return [.. missing.Select(row => Settle(row.Text(0), DuckSql.Literal(row.Int64(1)), policy))];
    }

    private MissingFile Settle(string file, string number, MissingFilePolicy policy)
    {
        var isRetracted = policy == MissingFilePolicy.Retract;
        var rows = source.Mapping is RowMapping.Accounts ? Accounts(number, isRetracted) : FactTables.All.Sum(table => Rows(table, number, isRetracted));
        if (isRetracted)
        {
            ledger.Forget(source, file);
            connection.Execute($"DELETE FROM shared_rows WHERE source = $1 AND file = {number}", cancellation, source.Name);
        }

        return new MissingFile(source.Name, file, rows, isRetracted);
    }

    private long Accounts(string number, bool retracts)
    {
        var rows = _keys.CountAlone(number);
        if (retracts)
        {
            const string Nothing = "SELECT CAST(NULL AS VARCHAR) AS account, CAST(NULL AS BIGINT) AS valid_from, CAST(NULL AS BIGINT) AS known_at WHERE false";
            _keys.Replace(number, Nothing, "SELECT CAST(NULL AS VARCHAR) WHERE false", _closing);
            connection.Execute($"DROP TABLE {AccountRowKeys.Before}", cancellation);
        }

        return rows;
    }

    private long Rows(string table, string number, bool retracts)
    {
        if (!retracts)
        {
            return connection.Scalar<long>(
                $"""
                SELECT count(*) FROM {table} AS t
                WHERE t.source = $1 AND t.file = {number} AND t.closed_by IS NULL
                    AND NOT EXISTS (SELECT 1 FROM shared_rows AS h WHERE h.source = $1 AND h.file <> {number} AND h.id_high = t.id_high AND h.id_low = t.id_low)
                """,
                cancellation,
                source.Name);
        }

        return new VanishedRows(connection, source, table, cancellation).CloseAll(number, zone, _closing);
    }
}
