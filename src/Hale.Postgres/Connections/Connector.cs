using System.Data.Common;
using Hale.Core.Sources;
using Npgsql;

namespace Hale.Postgres.Connections;

/// <summary>Opens connections for others, who see no secret.</summary>
internal sealed class Connector(Secrets secrets, SecretReference secret, string folder)
{
    /// <summary>A new connection, which the caller disposes.</summary>
    /// <exception cref="Hale.Engine.Import.DatabaseException">It cannot be had; the message says why.</exception>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var settings = ConnectionString.Parse(secrets.Read(secret, folder), secret);
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception fault)
        {
            await connection.DisposeAsync();
            if (fault is NpgsqlException or TimeoutException)
            {
                throw ConnectionFaults.NotOpened(fault, settings, secret);
            }

            throw;
        }
    }
}
