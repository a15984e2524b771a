using Hale.Core.Sources;
using Hale.Language.Text;
using Npgsql;

namespace Hale.Postgres.Reading;

/// <summary>The tables that a user could have meant.</summary>
internal static class RelationNames
{
    private const string Otherwise = "Correct the name, with its schema before it, or let the user see it.";
    private const string All = "SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1 LIMIT 10000";

    /// <summary>What to do about a name that does not exist. Where the names cannot be asked for, the general advice.</summary>
    public static async Task<string> AdviceAsync(NpgsqlConnectionStringBuilder settings, DatabaseRows rows, CancellationToken cancellationToken)
    {
        if (rows is not DatabaseRows.OfTable table)
        {
            return Otherwise;
        }

        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand(All, connection) { CommandTimeout = 10 };
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var names = new List<string>();
            while (await reader.ReadAsync(cancellationToken))
            {
                names.Add(reader.GetString(0));
            }

            var asked = table.Parts.Count == 1 ? $"public.{table.Parts[0]}" : string.Join('.', table.Parts);
            return Suggestion.Advice(asked, names, Otherwise)!;
        }
        catch (NpgsqlException)
        {
            return Otherwise;
        }
    }
}
