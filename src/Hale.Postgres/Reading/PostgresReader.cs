using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Postgres.Connections;

namespace Hale.Postgres.Reading;

/// <summary>Reads rows of databases, each by one session: all that is read of it is the state of one moment.</summary>
internal sealed class PostgresReader(Secrets secrets) : IDatabaseReader
{
    private readonly Dictionary<SecretReference, ReadSession> _sessions = [];

    public async Task<DatabaseExtract> ReadAsync(
        SourceDatabase database, string folder, string? from, Stream target, IProgress<long> rows, CancellationToken cancellationToken)
    {
        var session = await SessionAsync(database.Connection, folder, cancellationToken);
        try
        {
            return await session.ReadAsync(database, from, target, rows, cancellationToken);
        }
        catch
        {
            // After a failure the transaction is of no use any more.
            _sessions.Remove(database.Connection);
            await session.DisposeAsync();
            throw;
        }
    }

    public async Task ReleaseAsync()
    {
        foreach (var session in _sessions.Values)
        {
            await session.DisposeAsync();
        }

        _sessions.Clear();
    }

    private async Task<ReadSession> SessionAsync(SecretReference secret, string folder, CancellationToken cancellationToken)
    {
        if (!_sessions.TryGetValue(secret, out var session))
        {
            var settings = ConnectionString.Parse(secrets.Read(secret, folder), secret);
            _sessions[secret] = session = await ReadSession.OpenAsync(settings, secret, cancellationToken);
        }

        return session;
    }
}
