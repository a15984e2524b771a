using System.Data.Common;
using Hale.Engine.Operating;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Hale.Operations.Storing;

/// <summary>A PostgreSQL database, in the schema that its connections find first.</summary>
internal sealed class PostgresDatabase(Func<CancellationToken, Task<DbConnection>> connect) : OperationsDatabase
{
    public override string Scripts => "Postgres";

    public override string PlaceOf(DbConnection connection) => $"PostgreSQL at {connection.DataSource.Replace("tcp://", "", StringComparison.Ordinal)}, database {connection.Database}";

    public override string EngineOf(DbConnection connection) => $"PostgreSQL {connection.ServerVersion}";

    public override Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => connect(cancellationToken);

    public override async Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("SET LOCAL lock_timeout = '30s'", cancellationToken);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended('hale operations in ' || current_schema(), 0))", cancellationToken);
        return transaction;
    }

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken) =>
        await connection.ScalarAsync("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = @p0", cancellationToken, table) is not null;

    public override void Use(DbContextOptionsBuilder<OperationsContext> options, DbConnection connection) => options.UseNpgsql(connection);

    public override OperationsException? Explain(Exception fault, string place) => fault is NpgsqlException told ? PostgresFaults.Of(told, place) : null;
}
