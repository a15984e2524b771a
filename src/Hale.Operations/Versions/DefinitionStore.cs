using Hale.Engine.Versions;
using Hale.Language.Projects;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Versions;

/// <summary>Kept definitions. What is kept already is only looked up: runs that compute the same keep nobody waiting.</summary>
internal sealed class DefinitionStore(OperationsSession session) : IDefinitionStore
{
    public async Task KeepAsync(DefinitionBundle bundle, IReadOnlyDictionary<string, string> definitions, CancellationToken cancellationToken)
    {
        if (await session.ReadAsync(context => KeptBundles.HasAsync(context, bundle, definitions.Values, cancellationToken), cancellationToken))
        {
            return;
        }

        await session.WriteAsync(
            async context =>
            {
                await KeptBundles.KeepAsync(context, bundle, definitions.Values, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    public Task<DefinitionBundle?> FindAsync(string definition, CancellationToken cancellationToken) => session.ReadAsync(
        async context => await context.Definitions.Where(row => row.Hash == definition).Select(row => row.Bundle).FirstOrDefaultAsync(cancellationToken) is { } bundle
            ? await KeptBundles.ReadAsync(context, bundle, cancellationToken)
            : null,
        cancellationToken);
}
