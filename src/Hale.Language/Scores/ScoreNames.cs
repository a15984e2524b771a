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
    private readonly Dictionary<string, IReadOnlyCollection<string>> _bands = new(StringComparer.Ordinal);

    /// <summary>Looks into the files of all scores, before any is read.</summary>
    /// <param name="metrics">The metrics.</param>
    /// <param name="files">The files; null for one that could not be read.</param>
    public ScoreNames(MetricTable metrics, IReadOnlyList<YamlNode?> files)
    {
        _metrics = metrics;
        var scores = files.OfType<YamlMapping>().Where(file => Value(file, "score") is YamlScalar).ToList();
        _isComplete = files.All(file => file is not null);
        _numbers = [.. scores.Select(file => ScoreReads.NumberPrefix + NameOf(file))];
        foreach (var file in scores)
        {
            _bands[ScoreReads.BandPrefix + NameOf(file)] = BandsOf(file);
        }
    }

    public string What => _metrics.What;

    public IEnumerable<string> Names => _metrics.Names.Concat(_numbers).Concat(_bands.Keys);

    public string? AdviceFor(string name) => _metrics.AdviceFor(name);

    public Unit? UnitOf(string name) => _metrics.UnitOf(name);

    public IReadOnlyCollection<string>? ValuesOf(string name) => _bands.TryGetValue(name, out var bands) ? bands.Count > 0 ? bands : null : _metrics.ValuesOf(name);

    public NameMeaning Find(string name) =>
        _numbers.Contains(name) ? new NameMeaning.Known(ValueKind.Number, CanBeMissing: true)
        : _bands.ContainsKey(name) ? new NameMeaning.Known(ValueKind.Text, CanBeMissing: true)
        : !_isComplete && name.Contains('.', StringComparison.Ordinal) ? new NameMeaning.Broken()
        : _metrics.Find(name);

    private static YamlNode? Value(YamlMapping file, string key) => file.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    private static string NameOf(YamlMapping file) => ((YamlScalar)Value(file, "score")!).Text;

    /// <summary>The bands or grades that a score declares; none where they cannot be read, which is reported elsewhere.</summary>
    private static List<string> BandsOf(YamlMapping file) =>
        Value(file, "grades") is YamlSequence grades ? [.. grades.Items.OfType<YamlScalar>().Select(grade => grade.Text)]
        : Value(file, "bands") is not YamlMapping bands ? []
        : !SegmentText.Within(bands).Any() || Value(bands, SegmentText.By) is null ? [.. bands.Entries.Select(entry => entry.Key.Text)]
        : [.. bands.Entries.Select(entry => entry.Value).OfType<YamlMapping>().SelectMany(segment => segment.Entries).Select(entry => entry.Key.Text).Distinct(StringComparer.Ordinal)];
}
