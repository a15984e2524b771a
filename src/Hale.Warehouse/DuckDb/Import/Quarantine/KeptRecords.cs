namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>
/// The records of a file that were set aside before. Read as a whole, the file says anew which they are. A file that goes on where the last one ended adds to them; its records are numbered on.
/// </summary>
internal sealed class KeptRecords
{
    private readonly LoadScope _scope;
    private readonly string _table;

    private KeptRecords(LoadScope scope, string table, long next) => (_scope, _table, Next) = (scope, table, next);

    /// <summary>After which number those of the file are numbered; 0 when none are kept.</summary>
    public long Next { get; }

    /// <summary>Forgets those of the file, or keeps them.</summary>
    public static KeptRecords Of(LoadScope scope, string table)
    {
        if (scope.IsContinued)
        {
            return new KeptRecords(
                scope, table, scope.Connection.Scalar<long>($"SELECT coalesce(max(record), 0) FROM {table} WHERE source = $1 AND file = $2", scope.Cancellation, scope.Source.Name, scope.File.Name));
        }

        scope.Connection.Execute($"DELETE FROM {table} WHERE source = $1 AND file = $2", scope.Cancellation, scope.Source.Name, scope.File.Name);
        return new KeptRecords(scope, table, 0);
    }

    /// <summary>Forgets the kept ones that were read once more and set aside again.</summary>
    /// <param name="reason">The column that says why.</param>
    public void Replace(string reason)
    {
        if (Next > 0)
        {
            _scope.Connection.Execute(
                $"""
                DELETE FROM {_table}
                WHERE source = $1 AND file = $2 AND record <= $3
                    AND ({reason}, content) IN (SELECT ({reason}, content) FROM {_table} WHERE source = $1 AND file = $2 AND record > $3)
                """,
                _scope.Cancellation,
                _scope.Source.Name,
                _scope.File.Name,
                Next);
        }
    }
}
