using Npgsql;

namespace Hale.Tests;

/// <summary>A database of one test.</summary>
public sealed class TestDatabase(string host, int port, string password, string name)
{
    public string Name => name;

    /// <summary>The way to it as an address.</summary>
    public string Address => AddressOf("postgres", password);

    public string AddressOf(string user, string secret, string? database = null) => $"postgres://{user}:{Uri.EscapeDataString(secret)}@{host}:{port}/{database ?? name}";

    public async Task DoAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>All rows, each as its cells between bars.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(cell => reader.IsDBNull(cell) ? "" : FormattableString.Invariant($"{reader.GetValue(cell)}"))));
        }

        return rows;
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection($"Host={host};Port={port};Username=postgres;Password={password};Database={name};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}
