using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Core.Populations;
using Hale.Core.Scorecards;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Core.Projects;

/// <summary>A whole project as its files define it: checked, complete and frozen.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Folder">The folder of <c>hale.yaml</c>, absolute.</param>
/// <param name="Zone">The time zone of its days, closes and windows.</param>
/// <param name="AccountsFromEvents">Whether a fact of an account that no source declares creates the account; otherwise the fact is refused.</param>
/// <param name="Sources">The sources by name, sorted.</param>
/// <param name="Metrics">The metrics that its files define, sorted so that each formula stands after the metrics it reads, and otherwise by name.</param>
/// <param name="Scores">The scores by name, sorted.</param>
public sealed record Project(
    string Name,
    string Folder,
    ProjectZone Zone,
    bool AccountsFromEvents,
    IReadOnlyList<SourceDefinition> Sources,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Score> Scores)
{
    /// <summary>Metrics that no file defines and every condition and formula may read by name, sorted; a file that defines one of these names takes it.</summary>
    public IReadOnlyList<Metric> BuiltInMetrics { get; init; } = [];

    /// <summary>Which accounts are scored, and which events count.</summary>
    public Population Population { get; init; } = Population.Everyone;

    /// <summary>How the paid life of accounts is read; null when hale.yaml does not say, so that no outcome is derived and no state known.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>How its scores are held against what customers did. No definition hash depends on it.</summary>
    public ValidationRules Validation { get; init; } = ValidationRules.Usual;

    /// <summary>Where the definitions are at home. No definition hash depends on it.</summary>
    public DefinitionMode DefinitionMode { get; init; }

    /// <summary>The built-in metrics and those of the files, each formula after the metrics it reads.</summary>
    public IReadOnlyList<Metric> AllMetrics => [.. BuiltInMetrics, .. Metrics];
}
