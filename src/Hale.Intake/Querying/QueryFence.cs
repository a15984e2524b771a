using System.Text.Json;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Reading;

namespace Hale.Intake.Querying;

/// <summary>
/// Tries a query in an engine that has no access to anything outside: its tree must be one SELECT over the rows, and it must bind to the columns that the source declares.
/// What is run later is the text that the engine prints of the tree, not the text that somebody wrote.
/// </summary>
internal sealed class QueryFence : IDisposable
{
    private const int DeepestTree = 1_000;

    private readonly DuckDatabase _engine = DuckDatabase.Open(new DuckOptions { ExternalAccess = false, MemoryLimit = "128MB", Threads = 1 });

    /// <summary>The query as it may be run.</summary>
    /// <exception cref="UnreadableFileException">It may not, or does not fit the columns.</exception>
    public string Admit(SourceDefinition source, FileQuery query)
    {
        using var connection = _engine.Connect();
        try
        {
            var tree = connection.Scalar<string>("SELECT CAST(json_serialize_sql(CAST($1 AS VARCHAR)) AS VARCHAR)", query.Sql)!;
            Check(tree, connection, source.Rows.Columns.Select(column => column.Name));
            var admitted = connection.Scalar<string>("SELECT json_deserialize_sql(CAST(CAST($1 AS VARCHAR) AS JSON))", tree)!;
            var columns = source.Rows.Columns.Select(column => $"{DuckSql.Identifier(column.Name)} {TypeOf(column.Type)}");
            connection.Execute($"CREATE OR REPLACE TABLE {QueryTree.Files} ({string.Join(", ", columns)})");
            connection.Rows($"DESCRIBE SELECT * FROM ({admitted}) AS asked");
            return admitted;
        }
        catch (DuckException fault)
        {
            throw Faults.BadQuery(fault.Message, fault);
        }
    }

    public void Dispose() => _engine.Dispose();

    private static void Check(string tree, DuckConnection connection, IEnumerable<string> columns)
    {
        using var parsed = JsonDocument.Parse(tree, new JsonDocumentOptions { MaxDepth = DeepestTree });
        if (parsed.RootElement.GetProperty("error").GetBoolean())
        {
            var type = parsed.RootElement.GetProperty("error_type").GetString();
            throw type == "parser" ? Faults.BadQuery(parsed.RootElement.GetProperty("error_message").GetString()!) : Faults.ForbiddenQuery("is no SELECT");
        }

        var statements = parsed.RootElement.GetProperty("statements");
        if (statements.GetArrayLength() != 1)
        {
            throw Faults.ForbiddenQuery("holds more than one statement");
        }

        if (new QueryTree(new QueryFunctions(connection), columns).Fault(statements[0]) is { } fault)
        {
            throw Faults.ForbiddenQuery(fault);
        }
    }

    private static string TypeOf(AttributeType type) => type switch
    {
        AttributeType.Text => "VARCHAR",
        AttributeType.Number => "DECIMAL(18,6)",
        AttributeType.Boolean => "BOOLEAN",
        AttributeType.Date => "DATE",
        AttributeType.Time => "TIMESTAMP",
    };
}
