using System.Globalization;

namespace Hale.Warehouse.DuckDb.Schema;

/// <summary>The scripts that are built into this assembly.</summary>
internal static class SchemaScripts
{
    public static IReadOnlyList<SchemaScript> All { get; } = [.. Names().Select(Read)];

    private static IEnumerable<string> Names() => typeof(SchemaScripts).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static SchemaScript Read(string name)
    {
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new SchemaScript(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
