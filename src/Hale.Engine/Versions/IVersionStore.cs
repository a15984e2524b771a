using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>The versions of a project's definitions. The live one is the newest.</summary>
public interface IVersionStore
{
    /// <summary>All versions, the newest first.</summary>
    Task<IReadOnlyList<DefinitionVersion>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The version that is live; null before the first.</summary>
    Task<DefinitionVersion?> LiveAsync(CancellationToken cancellationToken);

    /// <summary>The files of a version.</summary>
    Task<DefinitionBundle> FilesAsync(DefinitionVersion version, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a version live, at once and durably. Of two that are based on the same version one wins; for the other, and when the live version is another than the one
    /// that it is based on, a <see cref="VersionConflictException"/> is thrown and nothing has changed.
    /// </summary>
    /// <param name="proposal">What shall be live.</param>
    /// <param name="basedOn">The number of the version that must be live until then; 0 when none may be.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<DefinitionVersion> ApplyAsync(VersionProposal proposal, long basedOn, CancellationToken cancellationToken);
}
