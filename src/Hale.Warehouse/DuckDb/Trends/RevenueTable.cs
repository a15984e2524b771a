using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Puts revenue that was computed for a close beside what is stored, for as long as a connection lasts.</summary>
internal static class RevenueTable
{
    /// <summary>The table of a close: <c>account, amount</c>.</summary>
    public static string Name(Run close) => DuckSql.Identifier($"revenue_{close.Number}");

    /// <summary>An amount without the zeros of the column's type.</summary>
    public static decimal Amount(DuckRow row, int column) => row.Decimal(column) / 1.0000000000000000000000000000m;

    /// <summary>Makes the table where the revenue was computed.</summary>
    public static void Create(DuckConnection connection, Run close, RevenueBasis revenue, CancellationToken cancellationToken)
    {
        if (revenue is RevenueBasis.Computed computed)
        {
            connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name(close)} (account VARCHAR, amount DOUBLE)");
            using var appender = connection.Appender($"revenue_{close.Number}");
            foreach (var chunk in computed.Amounts.Chunk(DuckAppender.ChunkCapacity))
            {
                cancellationToken.ThrowIfCancellationRequested();
                appender.Begin(chunk.Length);
                appender.Column(0).Write(chunk.Select(account => account.Key).ToArray());
                appender.Column(1).Write([.. chunk.Select(account => account.Value)]);
                appender.EndChunk();
            }

            appender.Close();
        }
    }
}
