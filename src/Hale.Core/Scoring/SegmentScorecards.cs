using System.Collections.Concurrent;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// One scorecard as it is for each segment, compiled when the first account of the segment is met. Only named categories make a segment, so there are as many as
/// the definition can tell apart, whatever the accounts say.
/// </summary>
internal sealed class SegmentScorecards
{
    private const char Separator = '\u001f';

    private readonly (string Metric, IReadOnlySet<string> Categories)[] _metrics;
    private readonly Func<Func<string, string?>, CompiledScorecard> _compile;
    private readonly ConcurrentDictionary<string, CompiledScorecard> _compiled = new(StringComparer.Ordinal);

    private SegmentScorecards(IReadOnlyDictionary<string, IReadOnlySet<string>> metrics, Func<Func<string, string?>, CompiledScorecard> compile) =>
        (_metrics, _compile) = ([.. metrics.Select(pair => (pair.Key, pair.Value))], compile);

    /// <summary>The segments of a scorecard; null when nothing in it and in the bands of its score differs by segment.</summary>
    public static SegmentScorecards? For(Score score, Scorecard scorecard, Func<Score, Scorecard, CompiledScorecard> compile) =>
        Segments.Of(score, scorecard) is { Count: > 0 } metrics
            ? new(metrics, category => compile(score with { Bands = score.Bands.For(category) }, Segments.Choose(scorecard, category)))
            : null;

    public CompiledScorecard For(IValueSource account)
    {
        string?[] categories = [.. _metrics.Select(metric => Category(account[metric.Metric], metric.Categories))];
        return _compiled.GetOrAdd(
            string.Join(Separator, categories), _ => _compile(metric => categories[Array.FindIndex(_metrics, pair => pair.Metric == metric)]));
    }

    private static string? Category(Value value, IReadOnlySet<string> named) => value.ToString() is var category && !value.IsMissing && named.Contains(category) ? category : null;
}
