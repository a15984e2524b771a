using Hale.Cli.Hosting;
using Hale.Core.Definitions;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting;
using Hale.Engine.Comparing;
using Hale.Engine.Versions;
using Spectre.Console;

namespace Hale.Cli.Sessions.Validation;

/// <summary>A definition of a score that is held against what customers did.</summary>
/// <param name="Called">What people call it: <c>version 3</c>, <c>the draft</c>.</param>
/// <param name="Project">The project that defines it.</param>
/// <param name="Score">The score.</param>
/// <param name="Hash">Its definition hash.</param>
/// <param name="Version">The newest version that has this definition; null for a draft.</param>
internal sealed record JudgedDefinition(string Called, Project Project, Score Score, string Hash, long? Version)
{
    /// <summary>The definition in the files, whether or not it is live.</summary>
    public const string Draft = "draft";

    /// <summary>The definition that is live; that of the files before there is one.</summary>
    public const string Live = "live";

    /// <summary>The definition that a person names: <c>draft</c>, <c>live</c> or the number of a version.</summary>
    public static async Task<JudgedDefinition> FindAsync(Terminal terminal, DataSession session, string named, string? score, CancellationToken cancellation)
    {
        var versions = await session.Operations.Versions.ListAsync(cancellation);
        if (named == Live && versions.Count > 0 && versions[0].Bundle != session.Load.Bundle.Hash)
        {
            terminal.Error.WriteLine($"Live version {versions[0].Number}; the files differ: `hale plan` shows how, `hale report-card --draft` judges them, with the rules of validation that they have.");
        }

        var found = named == Draft || (named == Live && versions.Count == 0)
            ? ComparedProject.OfFiles(terminal, session)
            : await ComparedProject.FindAsync(terminal, session, named == Live ? $"{versions[0].Number}" : named, cancellation);
        return Of(named == Draft ? "the draft" : versions.Count == 0 ? "the files" : found.Called, found.Project, Choose(found.Project, score), versions);
    }

    /// <summary>A definition of a project.</summary>
    public static JudgedDefinition Of(string called, Project project, Score score, IReadOnlyList<DefinitionVersion> versions)
    {
        var hash = CanonicalDefinition.Of(score, project).Hash;
        return new JudgedDefinition(called, project, score, hash, versions.FirstOrDefault(version => version.Definitions.GetValueOrDefault(score.Name) == hash)?.Number);
    }

    /// <summary>The same definition, observed by the rules of validation of another project.</summary>
    /// <exception cref="Failure">The rules read metrics that this definition's project does not have.</exception>
    public JudgedDefinition ByRulesOf(Project other)
    {
        var missing = other.Validation.Metrics.Except(Project.AllMetrics.Select(metric => metric.Name), StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? this with { Project = Project with { Validation = other.Validation } }
            : throw new Failure(
                ExitCode.Usage,
                $"the rules of validation in the files read {string.Join(", ", missing.Select(name => $"`{name}`"))}, which {Called} does not define",
                "judge it by its own rules: leave `--rules files` out");
    }

    /// <summary>How the rules of the files differ from those that this definition is observed by, in words; nothing where they do not.</summary>
    public IReadOnlyList<string> RulesAgainst(Project files) => [.. DefinitionChanges.Between(Project, files).With(ChangeEffect.Judgement).Select(ChangeTexts.Of)];

    /// <summary>Its backtest as a side of a comparison: what it was fitted on says nothing of its skill.</summary>
    public ComparedSide Side(Backtest backtest) => new(backtest) { FittedUntil = Score.Fitted is { } fitted ? Project.Zone.Close(fitted.Until) : null };

    private static Score Choose(Project project, string? name) =>
        name is not null ? Lookup.Score(project, name)
        : project.Scores.Count == 1 ? project.Scores[0]
        : project.Scores.Count == 0 ? throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml")
        : throw new Failure(ExitCode.Usage, "the project has several scores", $"name one: {string.Join(", ", project.Scores.Select(score => $"`hale report-card {score.Name}`"))}");
}
