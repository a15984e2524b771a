using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Databases;

/// <summary>The sample project with its rows in a database.</summary>
internal static class DatabaseProject
{
    public const string Tables =
        """
        CREATE TABLE accounts (account text, name text, plan text);
        INSERT INTO accounts VALUES ('acme', 'Acme', 'pro'), ('bolt', 'Bolt', 'free');
        CREATE TABLE events (id bigint, account text, contact text, event text, at timestamptz);
        INSERT INTO events VALUES (1, 'acme', 'u1', 'login', '2024-12-30 10:00Z'), (2, 'acme', 'u2', 'login', '2024-12-31 11:00Z'), (3, 'bolt', 'u3', 'login', '2024-12-31 12:00Z');
        """;

    public static async Task WriteAsync(this Shell shell, TestDatabase database, string events = "table: public.events")
    {
        await database.DoAsync(Tables);
        shell.WriteSample();
        shell.Environment["CRM_DATABASE"] = database.Address;
        shell.WriteSources(events);
    }

    public static void WriteSources(this Shell shell, string events) => shell.Write("sources/crm.yaml", $$"""
        sources:
          crm:
            postgres: { connection: { env: CRM_DATABASE }, table: public.accounts }
            known: when_occurred
            accounts: { id: account, name: name }
            attributes: { plan: text }
            valid_from: undated
          usage:
            postgres: { connection: { env: CRM_DATABASE }, {{events}} }
            known: when_occurred
            events:
              account: account
              contact: contact
              event: { column: event }
              time: at
              id: id
        """);

    /// <summary>How many records of a source an import added, changed, retracted, knew and refused.</summary>
    public static string Counts(this Answer answer, string source)
    {
        var file = answer.Json.GetProperty("files").EnumerateArray().Single(one => one.GetProperty("source").GetString() == source);
        var refused = file.GetProperty("refused").EnumerateArray().Sum(one => one.GetProperty("count").GetInt64());
        return $"{file.GetProperty("added")} {file.GetProperty("changed")} {file.GetProperty("retracted")} {file.GetProperty("known")} {refused}";
    }

    public static async Task<Answer> ImportAsync(this Shell shell, params string[] options) => await shell.DoAsync(["import", "--format", "json", .. options]);

    /// <summary>The logins of both accounts at the end of 2024.</summary>
    public static async Task<string> LoginsAsync(this Shell shell) =>
        string.Join(' ', (await shell.DoAsync("metrics", "logins", "--as-of", "2024-12-31", "--format", "csv")).Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Replace(",2024-12-31", string.Empty, StringComparison.Ordinal)));
}
