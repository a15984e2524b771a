using Hale.Core.Sources;

namespace Hale.Cli.Sessions;

/// <summary>The attributes of accounts that a person may name: those that are stored, and those that are declared.</summary>
internal static class KnownAttributes
{
    public static async Task<IReadOnlyList<string>> OfAsync(DataSession session, CancellationToken cancellation)
    {
        var declared = (session.Project?.Sources ?? [])
            .Select(source => source.Mapping)
            .OfType<RowMapping.Accounts>()
            .SelectMany(mapping => mapping.Attributes.Select(column => column.Attribute));
        return [.. (await session.Warehouse.Runs.AttributesAsync(cancellation)).Union(declared, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
