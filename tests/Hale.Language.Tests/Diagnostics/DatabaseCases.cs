namespace Hale.Tests.Diagnostics;

internal static class DatabaseCases
{
    private const string Rows = "\n    known: at_import\n    events: { account: a, event: e, time: t, id: i }";

    public static IEnumerable<DiagnosticCase> All =>
    [
        Case("HALE6070", "postgres: { connection: §\"postgres://hale:secret@db/crm\", table: a }" + Rows, "`connection` is written in the definition"),
        Case("HALE6070", "postgres: { connection: { env: §\"postgres://hale:secret@db/crm\" }, table: a }" + Rows, "`env` is not the name of a variable"),
        Case("HALE2001", "postgres: { connection: { env: DB, §password: secret }, table: a }" + Rows, "`password` is not a key of `connection`"),
        Case("HALE2002", "postgres: §{ table: a }" + Rows, "say where the connection string is"),
        Case("HALE6071", "postgres: { connection: { env: DB }, table: a }\n    §dates: d/M/yyyy" + Rows, "`dates` says how files are written"),
        Case("HALE6071", "postgres: { connection: { env: DB }, table: a }\n    §format: csv" + Rows, "`format` says how files are written"),
        Case("HALE6072", "§postgres: { connection: { env: DB }, table: a, cursor: c }\n    known: at_import\n    events: { account: a, event: e, time: t }", "name the column: `id: event_id`"),
        Case("HALE6072", "postgres: { connection: { env: DB }, table: a, cursor: c }\n    columns: { n: number }\n    §query: select n from files" + Rows, "write the query in `postgres`"),
        Case("HALE6072", "§postgres: { connection: { env: DB }, table: a, cursor: c }\n    known: at_import\n    events: { account: { column: c, system: domain }, event: e, time: t, id: i }\n  ids: { files: b.csv, known: at_import, aliases: { account: a, system: domain, id: d } }", "leave out `cursor`"),
        Case("HALE6073", "postgres: { connection: { env: DB }, table: §a..b }" + Rows, "`a..b` is not the name of a table"),
        Case("HALE2015", "postgres: { connection: { env: DB }, table: a, timeout: §soon }" + Rows, "`90s`, `10m`, `2h`"),
        Case("HALE2015", "postgres: { connection: { env: DB }, table: a, timeout: §25h }" + Rows, "up to a day"),
        Case("HALE2001", "postgres: { connection: { env: DB }, table: a, §cursr: id }" + Rows, "did you mean `cursor`?"),
        Case("HALE2008", "files: a.csv\n    §postgres: { connection: { env: DB }, table: a }" + Rows, "only one of them is possible"),
        Case("HALE2008", "postgres: { connection: { env: DB }, table: a, §query: select 1 }" + Rows, "only one of them is possible"),
    ];

    private static DiagnosticCase Case(string id, string source, string says) => new(id, "sources/b.yaml", "sources:\n  usage2:\n    " + source, says);
}
