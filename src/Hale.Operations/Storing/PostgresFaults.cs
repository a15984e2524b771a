using Hale.Engine.Operating;
using Npgsql;

namespace Hale.Operations.Storing;

/// <summary>What faults of PostgreSQL mean, once a connection stands.</summary>
internal static class PostgresFaults
{
    public static OperationsException Of(NpgsqlException fault, string place) => fault.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => new(OperationsFault.InUse, $"Another process has been writing to the operational store ({place}) for half a minute.", "Wait for it to end, and try again.", fault),
        PostgresErrorCodes.InsufficientPrivilege => new(
            OperationsFault.Refused, $"The user may not do that in the operational store ({place}): {Text(fault)}", "Let the database's administrator give it a database, or a schema, of its own.", fault),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(OperationsFault.Refused, $"The operational store ({place}) can only be read.", "Name the server that writes, not a standby.", fault),
        PostgresErrorCodes.DiskFull => new(OperationsFault.Refused, $"The server of the operational store ({place}) has no room left.", "Make room there. Nothing was changed.", fault),
        null => new(OperationsFault.Failed, $"The connection to the operational store ({place}) broke.", "See that the server runs, and try again: what was being written is there whole or not at all.", fault),
        _ => new(OperationsFault.Failed, $"The operational store ({place}): {Text(fault)}", "See the server's log; if the server is sound, this is a fault of Hale: please report it with this message.", fault),
    };

    private static string Text(NpgsqlException fault) => fault is PostgresException told ? told.MessageText : fault.Message;
}
