using Hale.Engine.Erasing;
using Hale.Engine.Exporting;
using Hale.Engine.Snapshots;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Erasing;
using Hale.Warehouse.DuckDb.Exporting;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Snapshots;

namespace Hale.Warehouse;

/// <summary>Opens warehouses.</summary>
public static class Warehouses
{
    /// <summary>Opens the warehouse in a data folder, making it where it is absent. Dispose it to let another process use the folder.</summary>
    /// <exception cref="WarehouseException">The folder is in use, cannot be written, is damaged, or was made by a newer version.</exception>
    public static IWarehouse Open(WarehouseOptions options)
    {
        var session = DuckDbSession.Open(options);
        return new DuckDbWarehouse(session, new DuckDbFactStore(session));
    }

    /// <summary>Where exported tables become files.</summary>
    public static IExportTarget ExportFiles(ExportFileOptions options) => new FileExportTarget(options);

    /// <summary>Writes a small pseudonymised extract of a data folder.</summary>
    /// <exception cref="WarehouseException">The folder is in use, cannot be written, is damaged, or was made by a newer version.</exception>
    public static SnapshotReceipt WriteSnapshot(WarehouseOptions options, SnapshotRequest request, CancellationToken cancellationToken)
    {
        string file;
        using (var session = DuckDbSession.Open(options))
        {
            file = session.File;
        }

        return EngineFaults.Guard(() => SnapshotWriter.Write(file, request, cancellationToken));
    }

    /// <summary>Opens a data folder to erase people from it.</summary>
    /// <exception cref="WarehouseException">The folder is in use, cannot be written, is damaged, or was made by a newer version.</exception>
    public static IErasureStore OpenForErasure(WarehouseOptions options) => new DuckDbErasureStore(DuckDbSession.Open(options));
}
