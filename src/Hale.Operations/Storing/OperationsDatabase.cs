using System.Data.Common;
using Hale.Engine.Operating;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Storing;

/// <summary>What differs between the databases that operational data can be kept in.</summary>
internal abstract class OperationsDatabase
{
    /// <summary>The folder of its scripts.</summary>
    public abstract string Scripts { get; }

    /// <summary>Where a connection leads, without a secret.</summary>
    public abstract string PlaceOf(DbConnection connection);

    /// <summary>The database program and its version.</summary>
    public abstract string EngineOf(DbConnection connection);

    /// <summary>A new connection, which the caller disposes.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that alone may write until it ends; another one waits for it.</summary>
    public abstract Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Whether a table is there.</summary>
    public abstract Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken);

    /// <summary>Lets a context use a connection.</summary>
    public abstract void Use(DbContextOptionsBuilder<OperationsContext> options, DbConnection connection);

    /// <summary>What a fault of the database means; null when it is none of this database.</summary>
    public abstract OperationsException? Explain(Exception fault, string place);
}
