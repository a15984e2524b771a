using System.Text;
using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Formatting;
using Hale.Language.Projects;
using Hale.Language.Yaml;

namespace Hale.Tests.Fuzzing;

/// <summary>
/// Changes sample projects and asks of each result: nothing throws; a project that is refused is refused with a diagnostic whose place lies in its file and whose message
/// is meant for people; one that is accepted can be scored.
/// </summary>
internal sealed class ProjectFuzz
{
    private const int FormattedOneIn = 16;

    private static readonly string[] InternalWords = ["Exception", "Object reference", "System.", "Nullable", "  at "];

    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _projects;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, YamlNode>> _trees;
    private readonly Mutations _mutations;

    /// <summary>Takes the projects that are sound by themselves.</summary>
    public ProjectFuzz(IReadOnlyList<IReadOnlyDictionary<string, string>> projects)
    {
        _projects = [.. projects.Where(project => project.ContainsKey("hale.yaml"))];
        _trees = [.. _projects.Select(CachedFiles.Trees)];
        _mutations = new Mutations([.. _projects.SelectMany(project => project.Values)]);
    }

    public FuzzCase Draw(int seed)
    {
        var random = new Random(seed);
        var project = random.Next(_projects.Count);
        var file = _projects[project].ElementAt(random.Next(_projects[project].Count));
        return new FuzzCase(seed, project, file.Key, _mutations.Change(file.Value, random));
    }

    /// <summary>Whether the project is still accepted, and what is wrong with how Hale takes it; null when nothing is.</summary>
    public (bool Accepted, string? Problem) Judge(FuzzCase sample)
    {
        try
        {
            var bag = new DiagnosticBag();
            var load = ProjectLoader.Load("/project", new CachedFiles(_trees[sample.Project], sample.File, sample.Content, bag), bag);
            var problem = load.Diagnostics.Select(found => Problem(found, sample)).FirstOrDefault(found => found is not null)
                ?? (load.Project is null && load.Diagnostics.All(found => found.Severity != Severity.Error) ? "refused without an error" : null)
                ?? (sample.Seed % FormattedOneIn == 0 ? Format(sample) : null);
            if (load.Project is { } project)
            {
                Score(project);
            }

            return (load.Project is not null, problem);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (false, fault.ToString());
        }
    }

    private string? Problem(Diagnostic found, FuzzCase sample)
    {
        var text = found.Span.File == sample.File ? Encoding.UTF8.GetString(sample.Content) : _projects[sample.Project].GetValueOrDefault(found.Span.File);
        var lines = text?.TrimStart('\uFEFF').Split('\n');
        return lines is null ? $"{found.Span} is no file of the project"
            : found.Span.Line < 1 || found.Span.Line > lines.Length || found.Span.Column < 1 || found.Span.Column > lines[found.Span.Line - 1].Length + 1 ? $"{found.Span} {found.Id} lies outside the file"
            : found.Message.Length == 0 || found.Fix.Length == 0 || Array.Exists(InternalWords, word => found.Message.Contains(word, StringComparison.Ordinal)) ? $"{found.Id}: {found.Message}"
            : null;
    }

    private static string? Format(FuzzCase sample)
    {
        var result = DefinitionFormatter.Format(sample.Content, sample.File);
        return result.Text is null && result.Diagnostics.Count == 0 ? "neither formatted nor explained" : null;
    }

    private static void Score(Project project)
    {
        var values = GivenValues.Complete(project.AllMetrics, new Dictionary<string, Value>(), "a");
        foreach (var score in project.Scores)
        {
            ScoreOutline.Of(score, project.AllMetrics, _ => false);
            _ = new ScoreChain(score, ScoreReads.Before(score, project.Scores)).Evaluate(values, CancellationToken.None).Scores[0];
        }
    }
}
