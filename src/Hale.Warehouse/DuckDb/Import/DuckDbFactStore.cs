using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>The facts in DuckDB.</summary>
internal sealed class DuckDbFactStore(DuckDbSession session) : IFactStore
{
    public Task<IImportSession> BeginImportAsync(Project project, Instant now, CancellationToken cancellationToken) =>
        EngineFaults.RunAsync<IImportSession>(() => DuckDbImportSession.Begin(session.Connect(), project, now), cancellationToken);
}
