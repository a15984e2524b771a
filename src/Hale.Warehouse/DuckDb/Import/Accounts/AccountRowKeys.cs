using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import.Accounts;

/// <summary>
/// Which accounts a file of a source of accounts holds, in <c>account_rows</c>: a row by its account and, where columns say so, from when it holds and when it became known.
/// What vanishes from a file, and is in no other one of its source, is closed.
/// </summary>
internal sealed class AccountRowKeys(DuckConnection connection, SourceDefinition source, CancellationToken cancellation)
{
    /// <summary>The keys that the file had before.</summary>
    public const string Before = "keys_before";

    private const string Vanished = "keys_vanished";
    private const string Key = "account, valid_from, known_at";
    private const string Same = "o.account = k.account AND o.valid_from IS NOT DISTINCT FROM k.valid_from AND o.known_at IS NOT DISTINCT FROM k.known_at";

    /// <summary>How many accounts ended because no file has them any more.</summary>
    public long Ended { get; private set; }

    private string SourceText => DuckSql.Literal(source.Name);

    private bool IsDated => !source.IsHistory && source.Mapping is RowMapping.Accounts { ValidFrom: ValidFromRule.FromColumn };

    private bool HasKnown => source.Known is KnownRule.FromColumn or KnownRule.Interval;

    /// <summary>Whether a key is that of a staged row.</summary>
    public string SameAsStaged(string key, string staged) => $"{key}.account = {staged}.{StagedColumns.Account}"
        + (IsDated ? $" AND {key}.valid_from = {staged}.{StagedColumns.ValidFrom}" : "") + (HasKnown ? $" AND {key}.known_at = {staged}.{StagedColumns.KnownAt}" : "");

    /// <summary>The key of a staged row.</summary>
    public string OfStaged =>
        $"{StagedColumns.Account} AS account, {(IsDated ? StagedColumns.ValidFrom : "CAST(NULL AS BIGINT)")} AS valid_from, {(HasKnown ? StagedColumns.KnownAt : "CAST(NULL AS BIGINT)")} AS known_at";

    /// <summary>A query of the keys that a file held when it was read last.</summary>
    public string OfFile(string file) => $"SELECT {Key} FROM account_rows WHERE source = {SourceText} AND file = {file}";

    /// <summary>Takes the keys of a file, and closes what vanished from it; the number of rows that did.</summary>
    /// <param name="file">The number of the file as a literal.</param>
    /// <param name="present">A query of the keys that it holds now.</param>
    /// <param name="unreadable">A query of accounts with rows that cannot be stored now: what was known of them stays.</param>
    /// <param name="closing">How rows are closed.</param>
    public long Replace(string file, string present, string unreadable, Closing closing)
    {
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Before} AS {OfFile(file)};
            CREATE OR REPLACE TEMP TABLE keys_now AS
            SELECT {Key} FROM ({present}) UNION SELECT {Key} FROM {Before} WHERE account IN ({unreadable});
            CREATE OR REPLACE TEMP TABLE {Vanished} AS SELECT {Key} FROM {Before} EXCEPT SELECT {Key} FROM keys_now
            """,
            cancellation);
        if (Any($"SELECT {Key} FROM keys_now EXCEPT SELECT {Key} FROM {Before}"))
        {
            connection.Execute($"INSERT INTO account_rows (source, file, {Key}) SELECT {SourceText}, {file}, {Key} FROM (SELECT {Key} FROM keys_now EXCEPT SELECT {Key} FROM {Before})", cancellation);
        }

        if (source.Absent == AbsenceRule.Ended && !source.IsHistory)
        {
            Ended = new AbsentAccounts(connection, source, closing, cancellation).End(Vanished, file);
        }

        var retracted = Any($"FROM {Vanished}") ? Close(file, closing) : 0;
        connection.Execute("DROP TABLE keys_now", cancellation);
        return retracted;
    }

    /// <summary>How many rows of a file no other file of the source holds.</summary>
    public long CountAlone(string file) => connection.Scalar<long>(
        $"SELECT count(*) FROM account_rows AS k WHERE k.source = {SourceText} AND k.file = {file} AND {InNoOther(file)}", cancellation);

    private string InNoOther(string file) => $"NOT EXISTS (SELECT 1 FROM account_rows AS o WHERE o.source = {SourceText} AND o.file <> {file} AND {Same})";

    private long Close(string file, Closing closing)
    {
        connection.Execute(
            $"""
            DELETE FROM account_rows AS o USING {Vanished} AS k WHERE o.source = {SourceText} AND o.file = {file} AND {Same};
            DELETE FROM {Vanished} AS k WHERE NOT ({InNoOther(file)})
            """,
            cancellation);
        var retracted = connection.Scalar<long>($"SELECT count(*) FROM {Vanished}", cancellation);
        if (retracted > 0)
        {
            var set = closing.Set(closing.OfVanished);
            var gone = $"SELECT account FROM {Vanished} EXCEPT SELECT account FROM account_rows WHERE source = {SourceText}";
            connection.Execute($"UPDATE accounts SET {set} WHERE source = {SourceText} AND account IN ({gone})", cancellation);
            connection.Execute($"UPDATE attributes SET {set} WHERE source = {SourceText} AND account IN ({gone})", cancellation);
            if (IsDated || HasKnown)
            {
                connection.Execute($"UPDATE attributes AS t SET {set} FROM {Vanished} AS k WHERE t.source = {SourceText} AND t.closed_by IS NULL AND {SameMoment(IsDated)}", cancellation);
            }

            if (HasKnown)
            {
                connection.Execute($"UPDATE accounts AS t SET {set} FROM {Vanished} AS k WHERE t.source = {SourceText} AND t.closed_by IS NULL AND {SameMoment(dated: false)}", cancellation);
            }
        }

        return retracted;
    }

    private string SameMoment(bool dated) =>
        "t.account = k.account" + (dated ? " AND t.valid_from = k.valid_from" : "") + (HasKnown ? " AND t.known_at = k.known_at" : "");

    private bool Any(string query) => connection.Scalar<bool>($"SELECT EXISTS ({query})", cancellation);
}
