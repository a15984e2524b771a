namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE607x: sources that are databases.</summary>
internal static class DatabaseRules
{
    public static DiagnosticRule SecretInText { get; } = new(
        "HALE6070", Severity.Error, "a secret in a definition",
        "Definitions are kept in git and read by many. The connection string of a database holds its password, so a definition only says where it is.",
        "postgres: { connection: \"postgres://hale:secret@db/crm\", table: public.accounts }",
        "Put the connection string into a variable of the environment, `connection: { env: CRM_DATABASE }`, or into a file that only you can read, `connection: { secret: /run/secrets/crm }`. "
        + "If the password was ever committed, change it.");

    public static DiagnosticRule KeyOfFiles { get; } = new(
        "HALE6071", Severity.Error, "the key does not fit a database",
        "`format`, `delimiter`, `encoding`, `decimal` and `dates` say how files are written. The cells of a database have types of their own.",
        "postgres: { connection: { env: CRM_DATABASE }, table: public.accounts }\ndates: d/M/yyyy",
        "Remove it. Where a column holds dates or numbers as texts, convert them in the query: `to_date(signed_on, 'DD/MM/YYYY')`.");

    public static DiagnosticRule NotInParts { get; } = new(
        "HALE6072", Severity.Error, "rows that cannot be read in parts",
        "With `cursor` an import reads only the rows from the last value seen on, and those with that value once more. So what is made of a row may depend neither on the others nor on aliases or contacts, and events, subscriptions "
        + "and outcomes need an `id`.",
        "postgres: { connection: { env: PRODUCT }, table: public.events, cursor: id }\nevents: { account: account_id, event: login, time: at }",
        "Name the column that tells the rows apart, `id: event_id`, or leave out `cursor`.");

    public static DiagnosticRule NotATable { get; } = new(
        "HALE6073", Severity.Error, "not the name of a table",
        "A table is named as it is written in the database, letter for letter and without quotes, with its schema before it.",
        "table: select * from accounts",
        "Write `table: public.accounts`; for anything else use `query`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [SecretInText, KeyOfFiles, NotInParts, NotATable];
}
