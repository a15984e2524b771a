using System.Xml.Linq;

namespace Hale.Architecture.Tests;

/// <summary>Arrows between projects point downward only, and Core stands on nothing but the platform.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Hale.Core"] = [],
        ["Hale.DuckDb"] = [],
        ["Hale.Statistics"] = [],
        ["Hale.Charts"] = [],
        ["Hale.Simulation"] = [],
        ["Hale.Language"] = ["Hale.Core"],
        ["Hale.Engine"] = ["Hale.Language", "Hale.Statistics"],
        ["Hale.Warehouse"] = ["Hale.Engine", "Hale.DuckDb"],
        ["Hale.Intake"] = ["Hale.Engine", "Hale.DuckDb"],
        ["Hale.Postgres"] = ["Hale.Engine"],
        ["Hale.Operations"] = ["Hale.Engine"],
        ["Hale.Reports"] = ["Hale.Engine", "Hale.Charts"],
        ["Hale.Cli"] = ["Hale.Warehouse", "Hale.Intake", "Hale.Operations", "Hale.Postgres", "Hale.Reports", "Hale.Simulation"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Hale.Language"] = ["YamlDotNet"],
        ["Hale.Operations"] = ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL"],
        ["Hale.Postgres"] = ["Npgsql"],
        ["Hale.Statistics"] = ["MathNet.Numerics"],
        ["Hale.Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_PointDownward(string project)
    {
        Allowed.ShouldContainKey(project, $"{project} has no place in the picture of the layers yet: give it one here and in the architecture record");
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ShouldBeSubsetOf(Allowed[project]);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Packages_AreTheAgreedOnes(string project) =>
        References(project, "PackageReference").ShouldBeSubsetOf(Packages.GetValueOrDefault(project, []));

    [Fact]
    public void Core_UsesNoInputOutputAndNoClock()
    {
        string[] banned = ["System.IO", "Console.", "File.", "Directory.", "Environment.", "HttpClient", "TimeProvider", "Stopwatch"];
        Repository.Sources
            .Where(file => file.Path.StartsWith(Path.Combine("src", "Hale.Core"), StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && banned.Any(line.Contains)).Select(line => $"{file.Path}: {line.Trim()}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Host_SqlText_StaysInAdapters() => Repository.Sources
        .Where(file => !file.Path.Contains("Hale.Warehouse", StringComparison.Ordinal) && !file.Path.Contains("Hale.Intake", StringComparison.Ordinal) && !file.Path.Contains("Hale.DuckDb", StringComparison.Ordinal) && !file.Path.Contains("Hale.Operations", StringComparison.Ordinal) && !file.Path.Contains("Hale.Postgres", StringComparison.Ordinal))
        .Where(file => file.Lines.Any(line => line.Contains("SELECT ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
        .Select(file => file.Path)
        .ShouldBeEmpty();

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants(kind).Select(element => element.Attribute("Include")!.Value);
}
