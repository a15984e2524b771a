using System.Globalization;

namespace Hale.Operations.Schema;

/// <summary>The scripts that are built into this assembly.</summary>
internal static class SchemaScripts
{
    /// <summary>The scripts for a database, in order.</summary>
    /// <param name="database">The name of their folder.</param>
    public static IReadOnlyList<SchemaScript> Of(string database) =>
    [
        .. typeof(SchemaScripts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(database + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static SchemaScript Read(string resource)
    {
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var name = resource[(resource.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new SchemaScript(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
