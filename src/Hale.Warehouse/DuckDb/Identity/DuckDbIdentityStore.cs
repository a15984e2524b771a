using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Identity;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>Who is who by what is stored in DuckDB.</summary>
internal sealed class DuckDbIdentityStore(DuckDbSession session) : IIdentityStore
{
    public Task<IdentityReport> FindAsync(string id, Instant? asOf, CancellationToken cancellationToken) =>
        AskAsync(connection => new IdentitySearch(connection, id, asOf, cancellationToken).Report(), cancellationToken);

    public Task<IReadOnlyList<SimilarIdentity>> SimilarAsync(string id, int count, CancellationToken cancellationToken) =>
        AskAsync(connection => SimilarIdentities.Find(connection, id, count, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<KnownCompany>> CompaniesAsync(Project project, CancellationToken cancellationToken) =>
        AskAsync(connection => KnownCompanies.Read(connection, project, cancellationToken), cancellationToken);

    public Task<IReadOnlySet<string>> AliasesAsync(Project project, string system, CancellationToken cancellationToken) => AskAsync<IReadOnlySet<string>>(
        connection => connection
            .Rows($"SELECT DISTINCT id FROM ({IdentityClaims.Sql(project)}) WHERE key = $1 AND known_to = {DuckSql.Literal(StoredClosings.Open)}", cancellationToken, IdentityClaims.Of(system))
            .Select(row => row.Text(0)).ToHashSet(StringComparer.Ordinal),
        cancellationToken);

    public Task<IReadOnlyList<UnmatchedId>> UnmatchedAsync(string? system, CancellationToken cancellationToken) => AskAsync<IReadOnlyList<UnmatchedId>>(
        connection =>
        [
            .. connection.Rows(
                $"""
                SELECT u.system, u.identity, count(DISTINCT (u.source, u.file, u.record)), arg_min(r.content, (r.source, r.file, r.record))
                FROM unmatched AS u JOIN refused AS r ON r.source = u.source AND r.file = u.file AND r.record = u.record AND r.code = u.code
                WHERE u.code = 'unmatched' AND u.system IS NOT NULL{(system is null ? "" : $" AND u.system = {DuckSql.Literal(system)}")}
                GROUP BY u.system, u.identity ORDER BY u.system, u.identity
                """,
                cancellationToken).Select(row => new UnmatchedId(row.Text(0), row.Text(1), row.Int64(2), row.IsNull(3) ? null : row.Text(3))),
        ],
        cancellationToken);

    private Task<T> AskAsync<T>(Func<DuckConnection, T> ask, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return ask(connection);
        },
        cancellationToken);
}
