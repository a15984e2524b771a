using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;
using Hale.Engine.Inspecting;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Quarantine;
using Hale.Warehouse.DuckDb.Inspecting;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>The facts in DuckDB.</summary>
/// <param name="session">The open data folder.</param>
/// <param name="step">After how many new records a large import is committed.</param>
internal sealed class DuckDbFactStore(DuckDbSession session, long step = ImportSteps.Usual) : IFactStore
{
    private static readonly string Count =
        $"""
        SELECT {string.Join(" + ", FactTables.All.Append("attributes").Select(table => $"(SELECT count(*) FROM {table} WHERE source = $1)"))}
            + (SELECT count(*) FROM accounts WHERE source = $1 AND NOT made)
        """;

    public Task<IImportSession> BeginImportAsync(Project project, Instant now, CancellationToken cancellationToken) =>
        EngineFaults.RunAsync<IImportSession>(() => DuckDbImportSession.Begin(session.Connect(), project, now, step), cancellationToken);

    public Task<IReadOnlyDictionary<string, SeenCursor>> CursorsAsync(CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return SourceCursors.Read(connection);
        },
        cancellationToken);

    public IAsyncEnumerable<SetAsideRecord> SetAsideAsync(SetAsideKind kind, string? source, CancellationToken cancellationToken) =>
        SetAsideRecords.ReadAsync(session, kind, source, cancellationToken);

    public Task<IReadOnlyDictionary<string, FactProvenance>> ProvenanceAsync(CancellationToken cancellationToken) => EngineFaults.RunAsync<IReadOnlyDictionary<string, FactProvenance>>(
        () =>
        {
            using var connection = session.Connect();
            return Provenance.BySource(connection, cancellationToken);
        },
        cancellationToken);

    public Task<SourceInspection> InspectAsync(SourceDefinition source, InspectionSpan span, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return new SourceInspections(connection, source, span, cancellationToken).Read();
        },
        cancellationToken);

    public Task<long> CountAsync(string source, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return connection.Scalar<long>(Count, cancellationToken, source);
        },
        cancellationToken);
}
