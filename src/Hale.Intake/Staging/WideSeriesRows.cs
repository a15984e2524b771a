using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Reading;

namespace Hale.Intake.Staging;

/// <summary>Records as an account, a moment and a point a further column. A record without them is refused once; a bad cell is refused alone.</summary>
internal static class WideSeriesRows
{
    /// <summary>The columns that are series.</summary>
    public static IReadOnlyList<FileColumn> Series(FileTable table, SourceDefinition source)
    {
        var used = source.Rows.Query is null ? MappedColumns.Of(source) : MappedColumns.OfResult(source);
        var books = source.Known is KnownRule.Interval history ? history.Books : [];
        return [.. table.Columns.Where(column => !column.IsAdded && !used.Contains(column.Name) && !books.Contains(column.Name)).Select(column => table[column.Name])];
    }

    public static StagedRows Of(StagingInput input, RowMapping.WideSeries mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Account);
        var occurred = query.RequiredTime(mapping.Time);
        query.Give(StagedColumns.OccurredAt, occurred);
        query.GiveKnown(occurred);
        var series = Series(input.Table, input.Source);
        var points = series.Select((column, place) => Point(query, input, column, place)).ToList();
        var cells = $"(SELECT *, unnest([{string.Join(",\n", points)}], recursive := true)\nFROM {query.Judged()})";
        return new StagedRows(Sql(query, cells), series.Count);
    }

    private static string Sql(StagedQuery query, string cells) =>
        $"""
        SELECT CASE WHEN {StagedColumns.Refusal} IS NULL THEN CASE WHEN fault IS NOT NULL THEN {DuckSql.Literal(RefusalCodes.BadValue)} END
                WHEN place = 0 THEN {StagedColumns.Refusal} END AS {StagedColumns.Refusal},
            CASE WHEN {StagedColumns.Refusal} IS NULL THEN fault WHEN {StagedQuery.IsRefused} AND place = 0 THEN {query.Detail()} END AS {StagedColumns.Detail},
            CASE WHEN fault IS NOT NULL OR ({query.GivesContent} AND place = 0) THEN {query.Content()} END AS {StagedColumns.Content},
            {query.Given}, point_series AS {StagedColumns.Series}, point_number AS {StagedColumns.Number},
            CASE WHEN {StagedColumns.Refusal} IS NULL THEN point_text END AS {StagedColumns.Text}
        FROM {cells}
        """;

    private static string Point(StagedQuery query, StagingInput input, FileColumn column, int place)
    {
        ValueKind? kind = input.Context.SeriesKinds.TryGetValue(column.Name, out var known) ? known : null;
        var number = query.Layers.Add(0, SeriesValue.Number(column, kind));
        var fault = SeriesValue.Wanted(kind) is { } wanted
            ? $"CASE WHEN {column.Sql} IS NOT NULL AND {number} IS NULL THEN {Details.Not(column, wanted)} END"
            : "CAST(NULL AS VARCHAR)";
        return $"{{'place': {DuckSql.Literal(place)}, 'point_series': {DuckSql.Literal(column.Name)}, 'point_number': {number}, 'point_text': {column.Text}, 'fault': {fault}}}";
    }
}
