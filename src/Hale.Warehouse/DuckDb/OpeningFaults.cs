using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb;

/// <summary>What can go wrong while a data folder is opened, where an input/output error means more than elsewhere.</summary>
internal static class OpeningFaults
{
    public static DuckDatabase Guard(DataFolder folder, Func<DuckDatabase> open)
    {
        try
        {
            return open();
        }
        catch (DuckException fault) when (fault.Kind == DuckErrorKind.InUse)
        {
            throw InUse(folder, fault);
        }
        catch (DuckException fault) when (fault.Kind == DuckErrorKind.Io && IsRefused(fault))
        {
            throw new WarehouseException(
                WarehouseFault.Refused, $"The data folder {folder.Path} cannot be written.", "Give the user that runs Hale the right to write there.", fault);
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.Io or DuckErrorKind.Fatal or DuckErrorKind.Other && File.Exists(folder.File))
        {
            throw new WarehouseException(
                WarehouseFault.Incompatible,
                $"{folder.File} cannot be opened: {fault.Message}",
                "It is damaged, or was made by a newer Hale. Use that version or restore a backup; or delete the data folder and import again, which loses the history of scores.",
                fault);
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.InvalidInput)
        {
            throw new WarehouseException(
                WarehouseFault.Failed, fault.Message, "Check the memory limit, which is a size such as 1GB, and the number of threads.", fault);
        }
        catch (DuckException fault)
        {
            throw EngineFaults.Translate(fault);
        }
    }

    private static WarehouseException InUse(DataFolder folder, DuckException fault)
    {
        var holder = fault.ProcessId is { } process
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"process {process}")
            : "this or another process";
        return new WarehouseException(
            WarehouseFault.InUse, $"The data folder {folder.Path} is in use by {holder}.", "Wait until it has finished, or stop it.", fault);
    }

    private static bool IsRefused(DuckException fault) =>
        fault.EngineText is { } text
        && (text.Contains("Permission denied", StringComparison.OrdinalIgnoreCase) || text.Contains("Read-only file system", StringComparison.OrdinalIgnoreCase));
}
