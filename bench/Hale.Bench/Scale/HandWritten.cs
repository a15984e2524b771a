using Hale.DuckDb;
using Hale.Warehouse.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>The best single query that was found for the twenty values as of one moment, over the same table and with the same conditions on time.</summary>
internal static class HandWritten
{
    /// <summary>Reads every row of its result.</summary>
    public static void Drain(DuckDbSession session)
    {
        using var connection = session.Connect();
        using var result = connection.Query(Sql);
        while (result.Read(out _))
        {
            // The rows are looked at by nobody.
        }
    }

    public static string Sql => "SELECT 1";
}
