using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>What is left of a run that was never completed: rows without a row in <c>runs</c>. Numbers rise, so they are all above the last completed one.</summary>
internal static class UnfinishedRun
{
    private static readonly string[] Tables = ["run_scores", "run_nodes", "run_metrics", "run_left_out", "run_path", "run_lineage", "run_entries"];

    public static void Remove(DuckConnection connection)
    {
        var last = connection.Scalar<long>("SELECT coalesce(max(run), 0) FROM runs");
        foreach (var table in Tables.Select(DuckSql.Identifier))
        {
            connection.Execute($"DELETE FROM {table} WHERE run > $1", last);
        }
    }
}
