using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>The quarantine of a file.</summary>
internal static class RefusedRecords
{
    private const string IsRefused = $"{StagedColumns.Refusal}[1] <> '{StagedColumns.LeftOut}'";

    /// <summary>Puts what was refused now in the place of what was refused before.</summary>
    /// <param name="scope">The load.</param>
    /// <param name="spoken">A staged row in JSON.</param>
    public static IReadOnlyList<Refusal> Replace(LoadScope scope, string spoken)
    {
        var kept = KeptRecords.Of(scope, "refused");
        var turnsAway = scope.Any("FROM turned_away");
        if (turnsAway || scope.Any("FROM rejects") || scope.Any($"FROM staged WHERE {IsRefused}"))
        {
            scope.Execute(Insert(scope, kept.Next, OfFile(scope) + (turnsAway ? $" UNION ALL {OfLoading(scope, spoken)}" : "")));
            kept.Replace("code");
        }

        return Stored(scope.Connection, scope.Source, scope.File, kept.Next);
    }

    /// <summary>The reasons of the quarantined records of a file, each with how many records it has and the first.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="source">The source.</param>
    /// <param name="file">The file.</param>
    /// <param name="after">Only those with a greater number.</param>
    public static IReadOnlyList<Refusal> Stored(DuckConnection connection, SourceDefinition source, StagedFile file, long after = 0) =>
    [
        .. connection.Rows(
            """
            SELECT code, count(DISTINCT record), min(record), arg_min(detail, record)
            FROM refused WHERE source = $1 AND file = $2 AND record > $3 GROUP BY code ORDER BY code
            """,
            source.Name,
            file.Name,
            after).Select(row => new Refusal(row.Text(0), row.Int64(1), row.Int64(2), row.Text(3))),
    ];

    private static string Insert(LoadScope scope, long after, string refused) =>
        $"""
        INSERT INTO refused (source, file, record, code, detail, content, import)
        SELECT {scope.SourceText}, {DuckSql.Literal(scope.File.Name)}, record + {DuckSql.Literal(after)}, code, {scope.Ledger.Erased.SetAside("detail", "detail", "content")}, {scope.Ledger.Erased.SetAside($"left(content, {RecordPlaces.LongestContent})", "detail", "content")}, {DuckSql.Literal(scope.Ledger.Number())}
        FROM (
            SELECT {StagedColumns.Record} AS record, {StagedColumns.Refusal} AS code, {StagedColumns.Detail} AS detail, {StagedColumns.Content} AS content FROM rejects
            UNION ALL
            SELECT {RecordPlaces.Record}, code, detail, content
            FROM ({refused}) AS s
            {RecordPlaces.JoinRejects(scope)})
        ORDER BY record
        """;

    private static string OfFile(LoadScope scope) =>
        $"""
        SELECT {RecordPlaces.Place(scope, "s.rowid")} AS place, {StagedColumns.Refusal}[1] AS code, {StagedColumns.Refusal}[2] AS detail, {StagedColumns.Refusal}[3] AS content
        FROM staged AS s WHERE {IsRefused}
        """;

    private static string OfLoading(LoadScope scope, string spoken) =>
        $"""
        SELECT place, code, arg_min(detail, row), arg_min(content, row)
        FROM (
            SELECT s.rowid AS row, {RecordPlaces.Place(scope, "s.rowid")} AS place, t.code, t.detail, {spoken} AS content
            FROM staged AS s JOIN turned_away AS t ON t.row = s.rowid)
        GROUP BY place, code
        """;
}
