using Hale.Core.Projects;
using Hale.Language.Projects;

namespace Hale.Bench.Scale;

/// <summary>The definitions that are measured: written as anybody writes them, and read by the product's own reader.</summary>
internal static class ScaleProject
{
    private const string Prefix = "scale/";

    /// <summary>The count metrics that PostgreSQL computes too: each counts one event over one window.</summary>
    public static IReadOnlyList<string> Counts { get; } =
        ["logins_7d", "logins_28d", "logins_90d", "reports_28d", "exports_90d", "tickets_90d", "purchases_1y", "invites_1y"];

    public static Project Write(string folder)
    {
        var assembly = typeof(ScaleProject).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            content.CopyTo(file);
        }

        var load = ProjectLoader.Load(folder);
        return load.Project ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics));
    }
}
