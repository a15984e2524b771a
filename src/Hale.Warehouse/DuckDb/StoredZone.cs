using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb;

/// <summary>The time zone that the stored facts were imported for; local days are stored, so it cannot change.</summary>
internal static class StoredZone
{
    /// <summary>The key in <c>settings</c>.</summary>
    public const string Key = "zone";

    /// <summary>The zone; null when nothing has been imported or this machine does not know it.</summary>
    public static ProjectZone? Read(DuckConnection connection) =>
        connection.Scalar<string>("SELECT value FROM settings WHERE key = $1", Key) is { } name && ProjectZone.TryFind(name, out var zone) ? zone : null;

    /// <summary>Refuses to go on when what is stored was imported for another zone.</summary>
    /// <exception cref="WarehouseException">It was.</exception>
    public static void Check(DuckConnection connection, ProjectZone zone)
    {
        if (connection.Scalar<string>("SELECT value FROM settings WHERE key = $1", Key) is { } stored && stored != zone.Name)
        {
            throw new WarehouseException(
                WarehouseFault.Incompatible,
                $"The stored facts were imported for the time zone {stored}; the project now says {zone.Name}, in which days are others.",
                "Delete the data folder and import again, or set the zone back.");
        }
    }
}
