using Hale.Core.Definitions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;

namespace Hale.Core.Metrics.Accounts;

/// <summary>How many censuses must be taken, one upon the other, before a metric or score can be computed for any account.</summary>
internal sealed class CensusLevels(IReadOnlyList<Metric> metrics, IReadOnlyList<Score> scores)
{
    private readonly Dictionary<string, Metric> _metrics = metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, Score> _scores = scores.ToDictionary(score => score.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    /// <summary>Everything that was asked for or reached from it.</summary>
    public IReadOnlyCollection<string> Reached => _levels.Keys;

    /// <summary>Of a metric over several accounts, the census that it needs, from 1; of everything else, the last one that it needs, or 0.</summary>
    /// <param name="name">A metric, or a score as conditions name it.</param>
    public int Of(string name)
    {
        if (!_levels.TryGetValue(name, out var level))
        {
            level = Reads(name).Select(Of).DefaultIfEmpty(0).Max() + (_metrics.GetValueOrDefault(name) is Metric.AccountsMetric ? 1 : 0);
            _levels.Add(name, level);
        }

        return level;
    }

    private IEnumerable<string> Reads(string name) => ScoreReads.ScoreIn(name) is { } score ? ScoreMetrics.NamesOf(_scores[score])
        : _metrics.TryGetValue(name, out var metric) ? MetricReach.ReadBy(metric)
        : [];
}
