using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Engine.Expressions;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>The records of a file that are stored although a check of their source finds them suspect.</summary>
internal static class SuspectRecords
{
    /// <summary>Puts what is suspect now in the place of what was before.</summary>
    public static IReadOnlyList<Suspicion> Replace(LoadScope scope, IFactLoad kind)
    {
        var kept = KeptRecords.Of(scope, "suspects");
        if (scope.Source.Checks.Count > 0)
        {
            scope.Execute($"CREATE OR REPLACE TEMP TABLE failing AS {Failing(scope, kind)}");
            if (scope.Any("FROM failing"))
            {
                scope.Execute(Insert(scope, kept.Next, kind));
                kept.Replace("failed");
            }

            scope.Execute("DROP TABLE failing");
        }

        return Stored(scope.Connection, scope.Source, scope.File, kept.Next);
    }

    /// <summary>What each check of the source found in a file when it was read last.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="source">The source.</param>
    /// <param name="file">The file.</param>
    /// <param name="after">Only records with a greater number.</param>
    public static IReadOnlyList<Suspicion> Stored(DuckConnection connection, SourceDefinition source, StagedFile file, long after = 0)
    {
        var found = connection.Rows(
            "SELECT failed, count(DISTINCT record), min(record) FROM suspects WHERE source = $1 AND file = $2 AND record > $3 GROUP BY failed", source.Name, file.Name, after)
            .ToDictionary(row => row.Text(0), StringComparer.Ordinal);
        return [.. source.Checks.Select(check => found.TryGetValue(check.Name, out var row)
            ? new Suspicion(check.Name, row.Int64(1), row.Int64(2))
            : new Suspicion(check.Name, 0, FirstRecord: null))];
    }

    private static string Failing(LoadScope scope, IFactLoad kind)
    {
        var printer = new ExpressionPrinter(new DuckDbDialect(), kind.Field);
        var names = scope.Source.Checks.Select(check => $"CASE WHEN {printer.Print(check.Condition)} THEN {DuckSql.Literal(check.Name)} END");
        return $"""
            SELECT row, failed
            FROM (
                SELECT s.row, unnest([{string.Join(", ", names)}]) AS failed
                FROM {StageTable.Accepted} AS s{CheckedFacts.Joins(scope, kind.Moment)}
                WHERE {kind.IsFact})
            WHERE failed IS NOT NULL
            """;
    }

    private static string Insert(LoadScope scope, long after, IFactLoad kind) =>
        $"""
        INSERT INTO suspects (source, file, record, failed, content, import)
        SELECT {scope.SourceText}, {DuckSql.Literal(scope.File.Name)}, {RecordPlaces.Record} + {DuckSql.Literal(after)}, failed, {scope.Ledger.Erased.SetAside($"left(content, {RecordPlaces.LongestContent})", "content")}, {DuckSql.Literal(scope.Ledger.Number())}
        FROM (
            SELECT {RecordPlaces.Place(scope, "s.rowid")} AS place, f.failed, {kind.Spoken} AS content
            FROM staged AS s JOIN failing AS f ON f.row = s.rowid) AS s
        {RecordPlaces.JoinRejects(scope)}
        ORDER BY ALL
        """;
}
