using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Accounts;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Quarantine;
using Hale.Warehouse.DuckDb.Import.Tables;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>The loading of one file: read, judged, and what is new inserted.</summary>
internal sealed class FileLoad(
    DuckConnection connection, Project project, SourceDefinition source, StagedFile file, ImportLedger ledger, Identities identities, CancellationToken cancellationToken)
{
    private const double StagedShare = 0.6;

    public FileReceipt Run(ProgressShares progress)
    {
        try
        {
            LoadScope? scope = null;
            IFactLoad? kind = null;
            progress.Until(StagedShare, () =>
            {
                scope = Scope();
                kind = Kind(scope);
                kind.Stage();
            });
            FileReceipt? receipt = null;
            progress.Until(1, () => receipt = Finish(scope!, kind!));
            return receipt!;
        }
        finally
        {
            Drop();
        }
    }

    /// <summary>Judges the rows of a file again by its source's checks; its facts are stored.</summary>
    public IReadOnlyList<Suspicion> Judge()
    {
        try
        {
            var scope = Scope();
            var kind = Kind(scope);
            StageTable.Create(scope, kind);
            kind.Judge();
            return SuspectRecords.Replace(scope, kind);
        }
        finally
        {
            Drop();
        }
    }

    private LoadScope Scope()
    {
        var scope = new LoadScope(connection, project, source, file, ledger.Entry(source, file), ledger, identities, cancellationToken);
        return Identities.AreOf(source) ? scope with { File = Resolution.Of(scope, identities) } : scope;
    }

    private void Drop()
    {
        StageTable.Drop(connection);
        if (Identities.AreOf(source))
        {
            StageTable.DropQuietly(() => Resolution.Drop(connection));
        }
    }

    private IFactLoad Kind(LoadScope scope) => source.Mapping.Match<IFactLoad>(
        mapping => source.IsHistory ? new AccountHistoryLoad(scope, mapping) : new AccountLoad(scope, mapping),
        mapping => new RowLoad(scope, new EventTable(scope, mapping)),
        _ => new RowLoad(scope, new SeriesTable(scope)),
        _ => new RowLoad(scope, new SeriesTable(scope)),
        mapping => new RowLoad(scope, new ShapedTable(scope, TableShape.Of(mapping))),
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
        UnmatchedRecords.Replace(scope);
        var suspect = SuspectRecords.Replace(scope, kind);
        ledger.Record(scope, counts);
        SourceCursors.Keep(scope);
        return new FileReceipt(source.Name, file.Name, Skipped: false, file.Records, counts.Added, counts.Known, refused)
        {
            LeftOut = counts.LeftOut, Changed = counts.Changed, Retracted = counts.Retracted, Ended = counts.Ended, Suspect = suspect,
        };
    }
}
