using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb;

/// <summary>Turns the engine's errors into those of a warehouse, with what to do. Everything that runs statements runs inside a guard.</summary>
internal static class EngineFaults
{
    public static void Guard(Action work) => Guard(True(work));

    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DuckException fault)
        {
            throw Translate(fault);
        }
    }

    /// <summary>Runs work that would block the caller on another thread.</summary>
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken) => Task.Run(() => Guard(work), cancellationToken);

    /// <inheritdoc cref="RunAsync{T}"/>
    public static Task RunAsync(Action work, CancellationToken cancellationToken) => RunAsync(True(work), cancellationToken);

    public static WarehouseException Translate(DuckException fault)
    {
        var (kind, fix) = Judge(fault.Kind);
        return new WarehouseException(kind, fault.Message, fix, fault);
    }

    private static Func<bool> True(Action work) => () =>
    {
        work();
        return true;
    };

    private static (WarehouseFault Fault, string Fix) Judge(DuckErrorKind kind) => kind switch
    {
        DuckErrorKind.InUse => (WarehouseFault.InUse, "Wait until the other process has finished, or stop it."),
        DuckErrorKind.DiskFull => (WarehouseFault.DiskFull, "Free space on the disk of the data folder and try again. Nothing is half stored."),
        DuckErrorKind.OutOfMemory => (WarehouseFault.OutOfMemory, "Raise the memory limit, or allow fewer threads."),
        DuckErrorKind.InvalidUtf8 or DuckErrorKind.Csv => (WarehouseFault.Unreadable, "Check the file, and import it again when it is complete."),
        DuckErrorKind.LibraryMissing => (WarehouseFault.Failed, "Run native/fetch, or set HALE_DUCKDB_LIBRARY to the library."),
        DuckErrorKind.Fatal => (WarehouseFault.Failed, "Start the program again. If it happens again, please report it."),
        DuckErrorKind.Io or DuckErrorKind.Permission => (WarehouseFault.Failed, "Check that the files named exist and may be read, and that the data folder may be written."),
        DuckErrorKind.Interrupted => (WarehouseFault.Failed, "Try again: the engine stopped at an error, and now and then it loses which."),
        DuckErrorKind.Other or DuckErrorKind.Syntax or DuckErrorKind.Binder or DuckErrorKind.Catalog or DuckErrorKind.Constraint
            or DuckErrorKind.Conversion or DuckErrorKind.OutOfRange or DuckErrorKind.InvalidInput or DuckErrorKind.Transaction => (WarehouseFault.Failed, "This is a fault of Hale: please report it with the message."),
    };
}
