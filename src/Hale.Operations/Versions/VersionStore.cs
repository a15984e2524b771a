using Hale.Engine.Versions;
using Hale.Language.Projects;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Versions;

/// <summary>The versions of the definitions.</summary>
internal sealed class VersionStore(OperationsSession session) : IVersionStore
{
    public Task<IReadOnlyList<DefinitionVersion>> ListAsync(CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<DefinitionVersion>>(
        async context => [.. (await NewestFirst(context).ToListAsync(cancellationToken)).Select(Version)], cancellationToken);

    public Task<DefinitionVersion?> LiveAsync(CancellationToken cancellationToken) => session.ReadAsync(context => LiveAsync(context, cancellationToken), cancellationToken);

    public Task<DefinitionBundle> FilesAsync(DefinitionVersion version, CancellationToken cancellationToken) =>
        session.ReadAsync(context => KeptBundles.ReadAsync(context, version.Bundle, cancellationToken), cancellationToken);

    public Task<DefinitionVersion> ApplyAsync(VersionProposal proposal, long basedOn, CancellationToken cancellationToken) => session.WriteAsync(
        async context =>
        {
            var live = await LiveAsync(context, cancellationToken);
            if ((live?.Number ?? 0) != basedOn)
            {
                throw new VersionConflictException(live, basedOn);
            }

            await KeptBundles.KeepAsync(context, proposal.Bundle, proposal.Definitions.Values, cancellationToken);
            var row = Row(proposal, basedOn + 1);
            context.Add(row);
            return Version(row);
        },
        cancellationToken);

    private static async Task<DefinitionVersion?> LiveAsync(OperationsContext context, CancellationToken cancellationToken) =>
        await NewestFirst(context).FirstOrDefaultAsync(cancellationToken) is { } row ? Version(row) : null;

    private static IQueryable<VersionRow> NewestFirst(OperationsContext context) =>
        context.Versions.AsNoTracking().Include(version => version.Definitions).OrderByDescending(version => version.Number);

    private static VersionRow Row(VersionProposal proposal, long number) => new()
    {
        Number = number,
        Bundle = proposal.Bundle.Hash,
        Author = proposal.Author,
        Message = proposal.Message,
        AppliedAt = proposal.At,
        RolledBackTo = proposal.RolledBackTo,
        GitCommit = proposal.Commit,
        Definitions = [.. proposal.Definitions.Select(definition => new VersionDefinitionRow { Version = number, Score = definition.Key, Definition = definition.Value })],
    };

    private static DefinitionVersion Version(VersionRow row) => new(
        row.Number, row.Bundle, row.Definitions.ToDictionary(definition => definition.Score, definition => definition.Definition, StringComparer.Ordinal), row.Author, row.Message, row.AppliedAt)
    {
        RolledBackTo = row.RolledBackTo,
        Commit = row.GitCommit,
    };
}
