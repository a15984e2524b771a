using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>Remembers the files behind every definition that a score was computed by, live or not, so that any run can be computed again.</summary>
public interface IDefinitionStore
{
    /// <summary>Keeps a bundle, and which definitions it holds. Kept again, nothing changes; what is kept is never changed.</summary>
    /// <param name="bundle">The files.</param>
    /// <param name="definitions">The definition hash of each score, by the name of the score.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task KeepAsync(DefinitionBundle bundle, IReadOnlyDictionary<string, string> definitions, CancellationToken cancellationToken);

    /// <summary>The files that a definition was read from first; null when they were not kept.</summary>
    /// <param name="definition">A definition hash, as a run has it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<DefinitionBundle?> FindAsync(string definition, CancellationToken cancellationToken);
}
