using Hale.Engine.Calibrating;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Maps;

/// <summary>The maps from scores to probabilities.</summary>
internal sealed class MapStore(OperationsSession session) : IMapStore
{
    public Task<ScoreMap> KeepAsync(ScoreMap map, CancellationToken cancellationToken) => session.WriteAsync(
        async context =>
        {
            var last = await context.Maps.MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0;
            var kept = map with { Number = last + 1 };
            context.Add(MapRows.Of(kept));
            return kept;
        },
        cancellationToken);

    public Task<ScoreMap?> NewestAsync(string definitionHash, CancellationToken cancellationToken) => session.ReadAsync(
        async context => await NewestFirst(context).FirstOrDefaultAsync(row => row.Definition == definitionHash, cancellationToken) is { } row ? MapRows.Of(row) : null,
        cancellationToken);

    public Task<bool> AnyAsync(string score, CancellationToken cancellationToken) => session.ReadAsync(context => context.Maps.AnyAsync(row => row.Score == score, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<ScoreMap>> ListAsync(string? score, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<ScoreMap>>(
        async context => [.. (await NewestFirst(context).Where(row => score == null || row.Score == score).ToListAsync(cancellationToken)).Select(MapRows.Of)],
        cancellationToken);

    private static IQueryable<MapRow> NewestFirst(OperationsContext context) => context.Maps.AsNoTracking().OrderByDescending(row => row.Number);
}
