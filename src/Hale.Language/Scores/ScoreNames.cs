using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Expressions;
using Hale.Language.Metrics;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>The names that a score's conditions may read: metrics, and the numbers and bands of the project's scores.</summary>
internal sealed class ScoreNames : INameScope
{
    private readonly MetricTable _metrics;
    private readonly bool _isComplete;
    private readonly HashSet<string> _numbers;
    private readonly HashSet<string> _bands;

    /// <summary>Looks into the files of all scores, before any is read.</summary>
    /// <param name="metrics">The metrics.</param>
    /// <param name="files">The files; null for one that could not be read.</param>
    public ScoreNames(MetricTable metrics, IReadOnlyList<YamlNode?> files)
    {
        _metrics = metrics;
        var names = files
            .OfType<YamlMapping>()
            .Select(file => file.Entries.FirstOrDefault(entry => entry.Key.Text == "score")?.Value)
            .OfType<YamlScalar>()
            .Select(name => name.Text)
            .ToList();
        _isComplete = files.All(file => file is not null);
        _numbers = [.. names.Select(name => ScoreReads.NumberPrefix + name)];
        _bands = [.. names.Select(name => ScoreReads.BandPrefix + name)];
    }

    public string What => _metrics.What;

    public IEnumerable<string> Names => _metrics.Names.Concat(_numbers).Concat(_bands);

    public string? AdviceFor(string name) => _metrics.AdviceFor(name);

    public Unit? UnitOf(string name) => _metrics.UnitOf(name);

    public NameMeaning Find(string name) =>
        _numbers.Contains(name) ? new NameMeaning.Known(ValueKind.Number, CanBeMissing: true)
        : _bands.Contains(name) ? new NameMeaning.Known(ValueKind.Text, CanBeMissing: true)
        : !_isComplete && name.Contains('.', StringComparison.Ordinal) ? new NameMeaning.Broken()
        : _metrics.Find(name);
}
