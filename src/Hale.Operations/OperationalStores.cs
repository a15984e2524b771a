using Hale.Engine.Operating;
using Hale.Operations.Storing;

namespace Hale.Operations;

/// <summary>Opens operational stores.</summary>
public static class OperationalStores
{
    /// <summary>An operational store. Nothing is opened before its first use, which makes the store where it is absent and brings its tables to this program's version.</summary>
    public static IOperations Open(OperationsOptions options) =>
        new OperationalStore(new OperationsSession(options.Postgres is { } connect ? new PostgresDatabase(connect) : new SqliteDatabase(options.DataFolder)));
}
