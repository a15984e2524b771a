using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Cli.Sessions;

/// <summary>The definitions of a project that keeps none: only what its files say today can be read.</summary>
internal sealed class UnkeptDefinitions : IDefinitionStore
{
    public Task KeepAsync(DefinitionBundle bundle, IReadOnlyDictionary<string, string> definitions, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<DefinitionBundle?> FindAsync(string definition, CancellationToken cancellationToken) => Task.FromResult<DefinitionBundle?>(null);
}
