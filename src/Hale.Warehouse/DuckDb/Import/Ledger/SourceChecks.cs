using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>Keeps <c>source_checks</c>: that a source was looked at, although nothing may have changed. The facts, and so what runs are computed from, stay the same.</summary>
internal static class SourceChecks
{
    /// <summary>Records sources that an import has looked at, inside its transaction.</summary>
    public static void Add(DuckConnection connection, IEnumerable<string> sources, Instant now, ProjectZone zone)
    {
        var day = (long)zone.DayOf(now).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        foreach (var source in sources)
        {
            if (connection.Execute("UPDATE source_checks SET last_at = greatest(last_at, $3) WHERE source = $1 AND day = $2", source, day, now.Micros) == 0)
            {
                connection.Execute("INSERT INTO source_checks (source, day, first_at, last_at) VALUES ($1, $2, $3, $3)", source, day, now.Micros);
            }
        }
    }
}
