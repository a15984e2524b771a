using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>The loading of one file: read, judged, and what is new inserted.</summary>
internal sealed class FileLoad(
    DuckConnection connection, Project project, SourceDefinition source, StagedFile file, ImportLedger ledger, CancellationToken cancellationToken)
{
    private const double StagedShare = 0.6;

    public FileReceipt Run(ProgressShares progress)
    {
        var scope = new LoadScope(connection, project, source, file, ledger.Entry(source, file), ledger, cancellationToken);
        var kind = source.Mapping.Match<IFactLoad>(
            mapping => new AccountLoad(scope, mapping),
            mapping => new RowLoad(scope, new EventTable(scope, mapping)),
            _ => new RowLoad(scope, new SeriesTable(scope)),
            _ => new RowLoad(scope, new SeriesTable(scope)));
        try
        {
            progress.Until(StagedShare, kind.Stage);
            FileReceipt? receipt = null;
            progress.Until(1, () => receipt = Finish(scope, kind));
            return receipt!;
        }
        finally
        {
            StageTable.Drop(connection);
        }
    }

    private FileReceipt Finish(LoadScope scope, IFactLoad kind)
    {
        var counts = kind.Run() with { LeftOut = StageTable.LeftOut(scope) };
        var refused = RefusedRecords.Replace(scope, kind.Spoken);
        var suspect = SuspectRecords.Replace(scope, kind);
        ledger.Record(scope, counts);
        return new FileReceipt(source.Name, file.Name, Skipped: false, file.Records, counts.Added, counts.Known, refused)
        {
            LeftOut = counts.LeftOut, Changed = counts.Changed, Retracted = counts.Retracted, Suspect = suspect,
        };
    }
}
