namespace Hale.Engine.Calibrating;

/// <summary>The maps from scores to probabilities. Maps are only ever added.</summary>
public interface IMapStore
{
    /// <summary>Keeps a map and gives it the next number.</summary>
    Task<ScoreMap> KeepAsync(ScoreMap map, CancellationToken cancellationToken);

    /// <summary>The newest map of a definition, which is the one that counts; null where there is none.</summary>
    Task<ScoreMap?> NewestAsync(string definitionHash, CancellationToken cancellationToken);

    /// <summary>Whether there is a map of a score, of whatever definition.</summary>
    Task<bool> AnyAsync(string score, CancellationToken cancellationToken);

    /// <summary>The maps of a score, or of all when null, the newest first.</summary>
    Task<IReadOnlyList<ScoreMap>> ListAsync(string? score, CancellationToken cancellationToken);
}
