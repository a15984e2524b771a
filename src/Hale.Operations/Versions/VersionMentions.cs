using Hale.Engine.Erasing;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Versions;

/// <summary>Where versions and the files behind them mention a text.</summary>
internal static class VersionMentions
{
    public static async Task<IReadOnlyList<ErasedPlace>> FindAsync(OperationsContext context, string text, CancellationToken cancellationToken)
    {
        ErasedPlace[] places =
        [
            new("operations.texts", "text", await context.Texts.LongCountAsync(row => row.Text.Contains(text), cancellationToken)),
            new("operations.versions", "author", await context.Versions.LongCountAsync(row => row.Author.Contains(text), cancellationToken)),
            new("operations.versions", "message", await context.Versions.LongCountAsync(row => row.Message.Contains(text), cancellationToken)),
        ];
        return [.. places.Where(place => place.Rows > 0)];
    }
}
