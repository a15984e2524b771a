using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>Local clock readings and days of a zone, with the meaning of <see cref="ProjectZone"/>.</summary>
internal static class ZoneSql
{
    private const string MicrosPerDay = "86400000000";

    /// <summary>
    /// The instant in microseconds at which the local clock shows a reading. Of a reading that occurs twice the engine takes the second, Hale the first: so the instant by
    /// the offset of the day before is taken wherever the clock shows the reading then. A skipped reading the engine too moves forward.
    /// </summary>
    /// <param name="layers">The query.</param>
    /// <param name="layer">The layer after that of the reading; the result is in the next one.</param>
    /// <param name="reading">A column of TIMESTAMP.</param>
    /// <param name="zone">The zone.</param>
    public static string Micros(Layers layers, int layer, string reading, ProjectZone zone)
    {
        if (IsUtc(zone))
        {
            return layers.Add(layer, $"epoch_us({reading})");
        }

        var name = DuckSql.Literal(zone.Name);
        var usual = layers.Add(layer, $"epoch_us(timezone({name}, {reading}))");
        var before = layers.Add(layer, $"epoch_us(timezone({name}, {reading} - INTERVAL 1 DAY)) + {MicrosPerDay}");
        return layers.Add(
            layer + 1,
            $"CASE WHEN {before} <> {usual} AND timezone({name}, make_timestamptz({before})) = {reading} THEN {before} ELSE {usual} END");
    }

    /// <summary>The local day of an instant in days since 1970-01-01.</summary>
    public static string Day(string micros, ProjectZone zone) => $"CAST(CAST({Reading(micros, zone)} AS DATE) - DATE '1970-01-01' AS INTEGER)";

    /// <summary>What the clock shows at an instant, as TIMESTAMP.</summary>
    public static string Reading(string micros, ProjectZone zone) =>
        IsUtc(zone) ? $"make_timestamp({micros})" : $"timezone({DuckSql.Literal(zone.Name)}, make_timestamptz({micros}))";

    private static bool IsUtc(ProjectZone zone) => zone.Name == ProjectZone.Utc.Name;
}
