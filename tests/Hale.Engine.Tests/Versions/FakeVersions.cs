using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Engine.Tests.Versions;

/// <summary>Versions in memory.</summary>
internal sealed class FakeVersions : IVersionStore
{
    private readonly List<(DefinitionVersion Version, DefinitionBundle Files)> _versions = [];

    /// <summary>What somebody else does between reading what is live and applying.</summary>
    public Action? Meanwhile { get; set; }

    public Task<IReadOnlyList<DefinitionVersion>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DefinitionVersion>>([.. _versions.Select(one => one.Version).Reverse()]);

    public Task<DefinitionVersion?> LiveAsync(CancellationToken cancellationToken) => Task.FromResult<DefinitionVersion?>(_versions.LastOrDefault().Version);

    public Task<DefinitionBundle> FilesAsync(DefinitionVersion version, CancellationToken cancellationToken) => Task.FromResult(_versions.First(one => one.Version.Number == version.Number).Files);

    public Task<DefinitionVersion> ApplyAsync(VersionProposal proposal, long basedOn, CancellationToken cancellationToken)
    {
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        if (_versions.Count != basedOn)
        {
            throw new VersionConflictException(_versions.LastOrDefault().Version, basedOn);
        }

        return Task.FromResult(Add(proposal));
    }

    public DefinitionVersion Add(VersionProposal proposal)
    {
        var version = new DefinitionVersion(_versions.Count + 1, proposal.Bundle.Hash, proposal.Definitions, proposal.Author, proposal.Message, proposal.At) { RolledBackTo = proposal.RolledBackTo, Commit = proposal.Commit };
        _versions.Add((version, proposal.Bundle));
        return version;
    }
}
