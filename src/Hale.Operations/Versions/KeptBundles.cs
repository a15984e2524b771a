using System.Security.Cryptography;
using System.Text;
using Hale.Language.Projects;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Versions;

/// <summary>Bundles in the tables, and back.</summary>
internal static class KeptBundles
{
    /// <summary>Whether a bundle and all its definitions are there.</summary>
    public static async Task<bool> HasAsync(OperationsContext context, DefinitionBundle bundle, IEnumerable<string> definitions, CancellationToken cancellationToken)
    {
        List<string> hashes = [.. definitions.Distinct(StringComparer.Ordinal)];
        return await context.Bundles.AnyAsync(row => row.Hash == bundle.Hash, cancellationToken)
            && await context.Definitions.CountAsync(row => hashes.Contains(row.Hash), cancellationToken) == hashes.Count;
    }

    /// <summary>Adds what is not there yet. The caller holds the one transaction that writes.</summary>
    public static async Task KeepAsync(OperationsContext context, DefinitionBundle bundle, IEnumerable<string> definitions, CancellationToken cancellationToken)
    {
        if (!await context.Bundles.AnyAsync(row => row.Hash == bundle.Hash, cancellationToken))
        {
            await AddAsync(context, bundle, cancellationToken);
        }

        List<string> hashes = [.. definitions.Distinct(StringComparer.Ordinal)];
        var known = await context.Definitions.Where(row => hashes.Contains(row.Hash)).Select(row => row.Hash).ToListAsync(cancellationToken);
        context.AddRange(hashes.Except(known, StringComparer.Ordinal).Select(hash => new DefinitionRow { Hash = hash, Bundle = bundle.Hash }));
    }

    /// <summary>The files of a bundle that is there.</summary>
    public static async Task<DefinitionBundle> ReadAsync(OperationsContext context, string hash, CancellationToken cancellationToken)
    {
        var files = await context.BundleFiles
            .Where(file => file.Bundle == hash)
            .Join(context.Texts, file => file.Text, text => text.Hash, (file, text) => new { file.Path, text.Text })
            .ToListAsync(cancellationToken);
        return new DefinitionBundle(files.Select(file => new DefinitionFile(file.Path, file.Text)));
    }

    private static async Task AddAsync(OperationsContext context, DefinitionBundle bundle, CancellationToken cancellationToken)
    {
        var texts = bundle.Files.Select(file => new TextRow { Hash = HashOf(file.Text), Text = file.Text }).DistinctBy(text => text.Hash).ToList();
        var hashes = texts.ConvertAll(text => text.Hash);
        var known = await context.Texts.Where(text => hashes.Contains(text.Hash)).Select(text => text.Hash).ToListAsync(cancellationToken);
        context.AddRange(texts.Where(text => !known.Contains(text.Hash)));
        context.Add(new BundleRow { Hash = bundle.Hash });
        context.AddRange(bundle.Files.Select(file => new BundleFileRow { Bundle = bundle.Hash, Path = file.Path, Text = HashOf(file.Text) }));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
