using Hale.Core.Projects;
using Hale.Language.Projects;

namespace Hale.Reports.Tests.Scorecards;

/// <summary>Projects from definitions, for tests of what is said of them.</summary>
internal static class DefinedProject
{
    /// <summary>A sound project whose labels are markup.</summary>
    public const string Hostile = "<b>a</b> & \"b\" | `c` *d*";

    public static Project Of(string metrics, params IReadOnlyList<string> scores)
    {
        var folder = Directory.CreateTempSubdirectory("hale-reports-").FullName;
        try
        {
            Write(folder, "hale.yaml", "project: Acme\ntime_zone: UTC\n");
            Write(folder, "sources/base.yaml", """
                sources:
                  crm: { files: crm.csv, known: when_occurred, accounts: { id: id, parent: parent }, attributes: { plan: text, seats: number, champion: boolean }, valid_from: undated }
                  usage: { files: usage.csv, known: at_import, events: { account: id, contact: who, event: login, time: at, properties: { kind: text } } }
                """);
            Write(folder, "metrics/base.yaml", metrics);
            foreach (var (number, score) in scores.Index())
            {
                Write(folder, $"scores/{number}.yaml", score);
            }

            var load = ProjectLoader.Load(folder);
            return load.Project ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics.Select(problem => $"{problem.Span}: {problem.Message}")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
