using System.Data.Common;
using Hale.Engine.Operating;
using Hale.Operations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Storing;

/// <summary>Runs pieces of work on the store, each on a connection of its own, which holds nothing while nothing is asked.</summary>
internal sealed class OperationsSession(OperationsDatabase database)
{
    private volatile bool _isCurrent;

    /// <summary>Reads.</summary>
    public Task<T> ReadAsync<T>(Func<OperationsContext, Task<T>> work, CancellationToken cancellationToken) => RunAsync(
        async connection =>
        {
            await using var context = ContextOf(connection);
            return await work(context);
        },
        cancellationToken);

    /// <summary>Writes in one transaction, while nobody else writes: all of it is durable afterwards, or nothing has happened.</summary>
    public Task<T> WriteAsync<T>(Func<OperationsContext, Task<T>> work, CancellationToken cancellationToken) => RunAsync(
        async connection =>
        {
            await using var transaction = await database.BeginWritingAsync(connection, cancellationToken);
            await using var context = ContextOf(connection);
            await context.Database.UseTransactionAsync(transaction, cancellationToken);
            var result = await work(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);

    /// <summary>What the store is.</summary>
    public Task<OperationsStatus> StatusAsync(CancellationToken cancellationToken) => RunAsync(
        async connection => new OperationsStatus(
            database.PlaceOf(connection), database.EngineOf(connection), await new SchemaMigration(database).VersionAsync(connection, cancellationToken)),
        cancellationToken);

    private async Task<T> RunAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var place = string.Empty;
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            place = database.PlaceOf(connection);
            if (!_isCurrent)
            {
                await new SchemaMigration(database).ApplyAsync(connection, SchemaScripts.Of(database.Scripts), cancellationToken);
                _isCurrent = true;
            }

            return await work(connection);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw database.Explain((fault as DbUpdateException)?.InnerException ?? fault, place) ?? new OperationsException(
                OperationsFault.Failed, $"The operational store ({place}): {fault.Message}", "This is a fault of Hale: please report it with this message.", fault);
        }
    }

    private OperationsContext ContextOf(DbConnection connection)
    {
        var options = new DbContextOptionsBuilder<OperationsContext>();
        database.Use(options, connection);
        return new OperationsContext(options.Options);
    }
}
