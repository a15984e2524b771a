using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;
using Hale.Language.Outcomes;
using Hale.Language.Populations;
using Hale.Language.Projects.Rules;
using Hale.Language.Scores;
using Hale.Language.Sources;
using Hale.Language.Testing;
using Hale.Language.Validation;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>Reads the definition files of a project: everything is parsed, then the whole is checked, then it is frozen.</summary>
public static class ProjectLoader
{
    /// <summary>
    /// Reads the project in a folder. Every problem of every file is reported at once; none is thrown. Data files are not looked at, and the order
    /// and division of the files do not matter.
    /// </summary>
    /// <param name="folder">The folder of <c>hale.yaml</c>.</param>
    public static ProjectLoad Load(string folder)
    {
        var root = Path.GetFullPath(folder);
        var bag = new DiagnosticBag();
        var files = new ProjectFiles(root, bag);
        return Load(root, files, bag) with { Bundle = new DefinitionBundle(files.Read) };
    }

    /// <summary>Reads the project from the files of a bundle, as from the folder that they were read from.</summary>
    /// <param name="folder">The folder that paths of data files are seen from.</param>
    /// <param name="bundle">The files.</param>
    public static ProjectLoad Load(string folder, DefinitionBundle bundle)
    {
        var bag = new DiagnosticBag();
        return Load(Path.GetFullPath(folder), new BundleFiles(bundle, bag), bag) with { Bundle = bundle };
    }

    /// <summary>The same for files that are read already, or while they are asked for.</summary>
    internal static ProjectLoad Load(string root, IProjectFiles files, DiagnosticBag bag)
    {
        var header = new ProjectHeaderReader(files, bag).Read(files.Header());
        var catalogue = new SourceCatalogue(bag);
        var sources = Sources(files, header.Zone, catalogue, bag);
        List<YamlNode?> scoreFiles = [.. files.Under(DefinitionFolders.Scores)];
        var lifecycle = new LifecycleReader(catalogue, sources, header.Rates, bag).Read(header.Lifecycle);
        var metrics = Metrics(files, header, catalogue, lifecycle, scoreFiles, bag);
        var scores = Scores(scoreFiles, metrics, bag);
        var population = new PopulationReader(catalogue, metrics, bag).Read(header.Population, header.Exclude);
        var validation = new ValidationReader(catalogue, metrics, lifecycle, header.Calendar, bag).Read(header.Validation);
        var tests = Tests(files, new TestContext(metrics, [.. scores.OfType<Score>()], !scores.Contains(null), bag));
        if (bag.HasErrors)
        {
            return Loaded(null, header, [], bag);
        }

        var project = new Project(header.Name, root, header.Zone, header.AccountsFromEvents, PulseNotes.Asked(sources, metrics.InOrder), metrics.InOrder, Sorted(scores))
        {
            BuiltInMetrics = metrics.BuiltIn, Population = population, Lifecycle = lifecycle, Validation = validation, DefinitionMode = header.DefinitionMode,
        };
        foreach (var rule in ProjectRules.All)
        {
            rule.Check(project, metrics, bag);
        }

        return Loaded(project, header, tests, bag) with { MetricPlaces = metrics.InOrder.ToDictionary(metric => metric.Name, metric => metrics.SpanOf(metric.Name), StringComparer.Ordinal) };
    }

    private static ProjectLoad Loaded(Project? project, ProjectHeader header, IReadOnlyList<DefinitionTest> tests, DiagnosticBag bag)
    {
        var silenced = bag.Take(header.Silences);
        return new ProjectLoad(project, header.StatedZone, bag.Sorted) { Silenced = silenced, Tests = tests, Silences = header.Silences };
    }

    private static List<SourceDefinition> Sources(IProjectFiles files, ProjectZone zone, SourceCatalogue catalogue, DiagnosticBag bag)
    {
        var definitions = new NamedDefinitions(DefinitionFolders.Sources, "a source", bag);
        var reader = new SourceReader(zone, catalogue, bag);
        var sources = definitions.Read(files.Under(DefinitionFolders.Sources)).SelectMany(reader.Read).ToList();
        if (!definitions.IsComplete)
        {
            catalogue.MarkIncomplete();
        }

        catalogue.CheckLasting();
        catalogue.CheckKeys();
        return reader.Bind([.. sources.OrderBy(source => source.Name, StringComparer.Ordinal)]);
    }

    private static MetricTable Metrics(IProjectFiles files, ProjectHeader header, SourceCatalogue catalogue, Lifecycle? lifecycle, IReadOnlyList<YamlNode?> scores, DiagnosticBag bag)
    {
        var definitions = new NamedDefinitions(DefinitionFolders.Metrics, "a metric", bag);
        var entries = definitions.Read(files.Under(DefinitionFolders.Metrics));
        var reader = new MetricReader(catalogue, header.Calendar, bag, header.Rates);
        var table = new MetricTable(entries.Select(entry => (entry.Key.Text, entry.Key.Span)), BuiltInMetrics.For(catalogue, header.Rates, lifecycle), definitions.IsComplete);
        new MetricBinder(table, new ScoreNames(table, scores), bag).Bind(entries.ToDictionary(entry => entry.Key.Text, reader.Read));
        return table;
    }

    private static List<Score?> Scores(IReadOnlyList<YamlNode?> trees, MetricTable metrics, DiagnosticBag bag)
    {
        var library = new ScoreLibraryReader(bag).Read(trees);
        var reader = new ScoreReader(metrics, new ScoreNames(metrics, trees), library, bag);
        List<Score?> scores = [.. trees.Where(tree => !ScoreLibraryReader.IsShared(tree)).Select(reader.Read)];
        library.ReportUnused(bag);
        ScoreCycles.Report([.. Sorted(scores).DistinctBy(score => score.Name)], metrics, reader.SpanOf, bag);
        return scores;
    }

    private static List<DefinitionTest> Tests(IProjectFiles files, TestContext context)
    {
        var definitions = new NamedDefinitions(DefinitionFolders.Tests, "a test", context.Bag, areNames: false);
        return [.. definitions.Read(files.Under(DefinitionFolders.Tests)).Select(new TestReader(context).Read).OfType<DefinitionTest>()];
    }

    private static List<Score> Sorted(IEnumerable<Score?> scores) => [.. scores.OfType<Score>().OrderBy(score => score.Name, StringComparer.Ordinal)];
}
