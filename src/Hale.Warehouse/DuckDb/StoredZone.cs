using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb;

/// <summary>The time zone that the stored facts were imported for; local days are stored, so it cannot change.</summary>
internal static class StoredZone
{
    /// <summary>The key in <c>settings</c>.</summary>
    public const string Key = "zone";

    /// <summary>The zone; null when nothing has been imported or this machine does not know it.</summary>
    public static ProjectZone? Read(DuckConnection connection) =>
        connection.Scalar<string>("SELECT value FROM settings WHERE key = $1", Key) is { } name && ProjectZone.TryFind(name, out var zone) ? zone : null;
}
