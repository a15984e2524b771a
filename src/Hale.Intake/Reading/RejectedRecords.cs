using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Reading;

/// <summary>The records that a clean copy left out.</summary>
internal static class RejectedRecords
{
    public static string Sql(string file) =>
        $$"""
        SELECT CAST(record AS BIGINT) AS {{StagedColumns.Record}}, {{DuckSql.Literal(RefusalCodes.Unreadable)}} AS {{StagedColumns.Refusal}},
            detail AS {{StagedColumns.Detail}}, CAST(to_json(content) AS VARCHAR) AS {{StagedColumns.Content}}
        FROM read_csv({{EngineFiles.Path(file)}}, columns = {'record': 'VARCHAR', 'detail': 'VARCHAR', 'content': 'VARCHAR'}, auto_detect = false, header = false,
            delim = ',', quote = '"', escape = '"', parallel = false)
        """;
}
