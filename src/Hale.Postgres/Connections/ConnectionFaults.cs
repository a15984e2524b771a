using System.Net.Sockets;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Npgsql;

namespace Hale.Postgres.Connections;

/// <summary>The words for connections that cannot be had. None shows a connection string.</summary>
internal static class ConnectionFaults
{
    private const string Forms = "Write it as postgres://user:password@host:5432/database, or as Host=…;Port=…;Database=…;Username=…;Password=….";

    public static DatabaseException NoVariable(string name) => new(
        $"the variable {name}, which holds the connection string, is not set", $"Set it in the environment of this command: export {name}='postgres://user:password@host:5432/database'.");

    public static DatabaseException NoFile(string path, string reason) => new($"the secret file {path} cannot be read: {reason}", "Put the connection string into it, readable by the user that runs Hale alone.");

    public static DatabaseException EmptyFile(string path) => new($"the secret file {path} is empty", Forms);

    public static DatabaseException OpenToOthers(string path) => new($"the secret file {path} can be read or written by everybody", $"Take their rights away: chmod 600 {path}. If others may have read it, change the password.");

    public static DatabaseException NoConnectionString(SecretReference secret) => new($"what {secret} holds is not a connection string", Forms);

    public static DatabaseException UnknownParameter(string name, SecretReference secret) => new(
        $"the connection string in {secret} has the parameter {name}, which is not known here", "Leave it out, or write the connection string with keys: Host=…;Database=….");

    /// <summary>Why a connection could not be opened.</summary>
    public static DatabaseException NotOpened(Exception fault, NpgsqlConnectionStringBuilder settings, SecretReference secret)
    {
        var place = $"{settings.Host}:{settings.Port}";
        return fault switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new(
                $"{place} refuses the user {settings.Username}: the password is wrong, or the user may not log in from here", $"Correct the connection string in {secret}, or let the database's administrator allow the user."),
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new($"{place} has no database {settings.Database}", $"Correct the database in the connection string in {secret}."),
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => new($"{place} has no connection left", "Try again later, or raise the number of connections of the server."),
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow } => new($"{place} is starting up or shutting down", "Try again in a moment."),
            PostgresException told => new($"{place} refuses the connection: {told.MessageText}", $"Correct the connection string in {secret}."),
            NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } } => new(
                $"there is no host {settings.Host}", $"Correct the host in the connection string in {secret}, or see that its name can be resolved from here."),
            NpgsqlException { InnerException: TimeoutException } or TimeoutException => new($"{place} does not answer", "See that the server runs and that a firewall lets you through."),
            NpgsqlException { InnerException: SocketException socket } => new(
                $"{place} cannot be reached: {Reason(socket.SocketErrorCode)}", $"See that the server runs there and that a firewall lets you through; the host and the port stand in {secret}."),
            _ => new($"{place} cannot be connected to", $"See that PostgreSQL answers there, and whether it demands or lacks encryption (sslmode); the connection string is in {secret}."),
        };
    }

    private static string Reason(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => "nothing listens there",
        SocketError.TimedOut => "there is no answer",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => "there is no way to it",
        _ => error.ToString(),
    };
}
