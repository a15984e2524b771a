using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>What a pull would change in a folder. Files of data are never among it: only what definitions are read from, and no file that a version does not know is taken away but a definition.</summary>
/// <param name="Files">The files that differ, by their paths.</param>
public sealed record PullPlan(IReadOnlyList<PulledFile> Files)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The files that somebody changed in the folder.</summary>
    public IReadOnlyList<PulledFile> ChangedHere => [.. Files.Where(file => file.IsChangedHere)];

    /// <summary>Compares a folder with a version.</summary>
    /// <param name="here">The definitions of the folder as they are read now.</param>
    /// <param name="based">The files of the version that the folder is based on; null when nobody knows.</param>
    /// <param name="pulled">The files of the version.</param>
    /// <param name="read">Reads a file of the folder; null when it is not there.</param>
    /// <returns>
    /// A file is changed here when it says neither what the pulled version does nor what the one before did: so a pull that was interrupted can simply be repeated.
    /// </returns>
    public static PullPlan Of(DefinitionBundle here, DefinitionBundle? based, DefinitionBundle pulled, Func<string, string?> read)
    {
        var paths = new[] { here, pulled }.SelectMany(bundle => bundle.Files).Select(file => file.Path)
            .Concat(based?.Files.Select(file => file.Path) ?? [])
            .Where(path => pulled.TextOf(path) is not null || IsDefinition(path))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return new PullPlan([.. paths.Select(path => FileOf(path, Plain(read(path)), based, Plain(pulled.TextOf(path)))).OfType<PulledFile>()]);
    }

    private static PulledFile? FileOf(string path, string? before, DefinitionBundle? based, string? after) => before == after
        ? null
        : new PulledFile(path, before, after, before is not null && (based is null || before != Plain(based.TextOf(path))));

    private static string? Plain(string? text) => text?.TrimStart(ByteOrderMark);

    private static bool IsDefinition(string path) => Path.GetExtension(path) is ".yaml" or ".yml";
}
