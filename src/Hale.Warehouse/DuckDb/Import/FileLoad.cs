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
        var scope = Scope();
        var kind = Kind(scope);
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

    /// <summary>Judges the rows of a file again by its source's checks; its facts are stored.</summary>
    public IReadOnlyList<Suspicion> Judge()
    {
        var scope = Scope();
        var kind = Kind(scope);
        try
        {
            StageTable.Create(scope, kind);
            kind.Judge();
            return SuspectRecords.Replace(scope, kind);
        }
        finally
        {
            StageTable.Drop(connection);
        }
    }

    private LoadScope Scope() => new(connection, project, source, file, ledger.Entry(source, file), ledger, cancellationToken);

    private IFactLoad Kind(LoadScope scope) => source.Mapping.Match<IFactLoad>(
        mapping => new AccountLoad(scope, mapping),
        mapping => new RowLoad(scope, new EventTable(scope, mapping)),
        _ => new RowLoad(scope, new SeriesTable(scope)),
        _ => new RowLoad(scope, new SeriesTable(scope)),
        mapping => new RowLoad(scope, new ShapedTable(scope, TableShape.Of(mapping))),
        mapping => new RowLoad(scope, new ShapedTable(scope, TableShape.Of(mapping))),
        mapping => new RowLoad(scope, new ShapedTable(scope, TableShape.Of(mapping))),
        mapping => new RowLoad(scope, new ShapedTable(scope, TableShape.Of(mapping))));

    private FileReceipt Finish(LoadScope scope, IFactLoad kind)
    {
        var former = FormerKind.Retract(scope);
        var counts = kind.Run() with { LeftOut = StageTable.LeftOut(scope) };
        counts = counts with { Retracted = counts.Retracted + former };
        var refused = RefusedRecords.Replace(scope, kind.Spoken);
        var suspect = SuspectRecords.Replace(scope, kind);
        ledger.Record(scope, counts);
        return new FileReceipt(source.Name, file.Name, Skipped: false, file.Records, counts.Added, counts.Known, refused)
        {
            LeftOut = counts.LeftOut, Changed = counts.Changed, Retracted = counts.Retracted, Suspect = suspect,
        };
    }
}
