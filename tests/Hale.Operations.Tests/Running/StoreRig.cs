using System.Data.Common;
using Hale.Core.Sources;
using Hale.Engine.Operating;
using Hale.Operations.Storing;
using Hale.Postgres;

namespace Hale.Operations.Tests.Running;

/// <summary>A new, empty operational store in one of the databases.</summary>
internal sealed class StoreRig : IDisposable
{
    private const string Variable = "HALE_OPERATIONS";

    private readonly string _folder = Directory.CreateTempSubdirectory("hale-operations-").FullName;

    private StoreRig(string engine, string? address)
    {
        (Engine, Place) = (engine, address ?? _folder);
        Options = OptionsOf(engine, Place);
        Database = DatabaseOf(engine, Place);
    }

    public string Engine { get; }

    /// <summary>The folder or the address.</summary>
    public string Place { get; }

    public OperationsOptions Options { get; }

    public OperationsDatabase Database { get; }

    public static async Task<StoreRig> NewAsync(string engine, PostgresServer server) =>
        new(engine, engine == Engines.Postgres ? (await server.DatabaseAsync()).Address : null);

    /// <summary>The store as another process would open it.</summary>
    public IOperations Open() => OperationalStores.Open(Options);

    public Task<DbConnection> ConnectAsync() => Database.OpenAsync(CancellationToken.None);

    /// <summary>All rows, each as its cells between bars.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(cell => reader.IsDBNull(cell) ? "" : FormattableString.Invariant($"{reader.GetValue(cell)}"))));
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The database at a place, as <see cref="Place"/> has it.</summary>
    public static OperationsDatabase DatabaseOf(string engine, string place) =>
        engine == Engines.Postgres ? new PostgresDatabase(OptionsOf(engine, place).Postgres!) : new SqliteDatabase(place);

    private static OperationsOptions OptionsOf(string engine, string place) => engine == Engines.Postgres
        ? new OperationsOptions(".") { Postgres = PostgresDatabases.Connections(_ => place, new SecretReference.InEnvironment(Variable), ".") }
        : new OperationsOptions(place);
}
