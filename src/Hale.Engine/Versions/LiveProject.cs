using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>The version that is live, read as a project.</summary>
/// <param name="Version">The version.</param>
/// <param name="Load">What became of reading its files; this Hale may find errors in what another one applied.</param>
public sealed record LiveProject(DefinitionVersion Version, ProjectLoad Load)
{
    /// <summary>Reads the live version; null before the first.</summary>
    /// <param name="versions">Where versions are kept.</param>
    /// <param name="folder">The folder that paths of data files are seen from.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<LiveProject?> FindAsync(IVersionStore versions, string folder, CancellationToken cancellationToken) =>
        await versions.LiveAsync(cancellationToken) is { } live
            ? new LiveProject(live, ProjectLoader.Load(folder, await versions.FilesAsync(live, cancellationToken)))
            : null;
}
