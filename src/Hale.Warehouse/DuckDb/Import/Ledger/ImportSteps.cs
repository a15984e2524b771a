using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>
/// The transactions of an import. A large one is committed in steps, each after a whole file, so that an interrupted import goes on where it was. Only as long as it does
/// nothing but add: from the first fact that it retracts or changes on, everything becomes visible at its end.
/// </summary>
/// <param name="connection">The connection of the import.</param>
/// <param name="records">After how many new records a step ends.</param>
internal sealed class ImportSteps(DuckConnection connection, long records) : IDisposable
{
    /// <summary>Up to so many records are read again after an interruption, besides those of the file at hand.</summary>
    public const long Usual = 2_000_000;

    private DuckTransaction _transaction = connection.Begin();
    private long _added;
    private bool _onlyAdds = true;

    /// <summary>Takes in what became of a file.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="receipt">Its receipt.</param>
    /// <param name="import">The number of the import.</param>
    public void Loaded(SourceDefinition source, FileReceipt receipt, long import)
    {
        _onlyAdds &= receipt.Skipped || (receipt.Changed + receipt.Retracted == 0 && !MayClose(source));
        _added += receipt.Skipped ? 0 : receipt.Added;
        if (!_onlyAdds || _added < records)
        {
            return;
        }

        StoredImport.Begun(connection, import);
        _transaction.Commit();
        _transaction = connection.Begin();
        _added = 0;
    }

    /// <summary>Whether new rows of a source may close stored ones: versions those before them, corrections what they correct, rows that come back what says that they ended.</summary>
    private static bool MayClose(SourceDefinition source) => source.IsHistory || source.Absent == AbsenceRule.Ended || source.Mapping.Supersedes.Count > 0;

    /// <summary>Ends the import: everything is visible.</summary>
    public void Finish()
    {
        StoredImport.Ended(connection);
        _transaction.Commit();
    }

    public void Dispose() => _transaction.Dispose();
}
