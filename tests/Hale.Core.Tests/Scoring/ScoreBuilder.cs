using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>Builds a score: 0 to 100, red, yellow from 50, green from 75, one decimal place, no minimum coverage, unless said otherwise.</summary>
internal sealed class ScoreBuilder
{
    private readonly List<Scorecard> _earlier = [];
    private readonly List<Override> _overrides = [];
    private Scale _scale = Scale.Hundred;
    private BandSet _bands = new([new("red", 0), new("yellow", 50), new("green", 75)]);
    private Rounding _rounding = Rounding.Default;
    private decimal? _limit = 2;
    private decimal _minimumCoverage;
    private Additions _additions = Additions.None;
    private Group _root = Card.Group("health", 1, Card.Plain("a", 1));

    public ScoreBuilder On(decimal from, decimal to) => With(() => _scale = new Scale(from, to));

    public ScoreBuilder Rounded(int score, int? groups = null, int? measures = null, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        With(() => _rounding = new Rounding(score, groups, measures, mode));

    public ScoreBuilder Banded(params Band[] bands) => With(() => _bands = new BandSet(bands));

    public ScoreBuilder Limited(decimal? limit) => With(() => _limit = limit);

    public ScoreBuilder Covered(decimal minimum) => With(() => _minimumCoverage = minimum);

    public ScoreBuilder Of(params ScorecardNode[] children) => With(() => _root = Card.Group("health", 1, children));

    /// <summary>A scorecard that is tried before the last one.</summary>
    public ScoreBuilder First(string name, Expression when, params ScorecardNode[] children) =>
        With(() => _earlier.Add(new Scorecard(name, name, when, Card.Group(name, 1, children), [])));

    public ScoreBuilder Force(Expression when, string band) =>
        Add(when, OverrideKind.Force, new OverrideTarget.ToBand(band), "forced to " + band);

    public ScoreBuilder Force(Expression when, decimal points) =>
        Add(when, OverrideKind.Force, new OverrideTarget.ToPoints(points), $"forced to {points}");

    public ScoreBuilder Cap(Expression when, string band) =>
        Add(when, OverrideKind.Cap, new OverrideTarget.ToBand(band), "capped at " + band);

    public ScoreBuilder Cap(Expression when, decimal points) =>
        Add(when, OverrideKind.Cap, new OverrideTarget.ToPoints(points), $"capped at {points}");

    public ScoreBuilder Floor(Expression when, string band) =>
        Add(when, OverrideKind.Floor, new OverrideTarget.ToBand(band), "floor at " + band);

    public ScoreBuilder Floor(Expression when, decimal points) =>
        Add(when, OverrideKind.Floor, new OverrideTarget.ToPoints(points), $"floor at {points}");

    /// <summary>Combines the children of the last scorecard.</summary>
    public ScoreBuilder By(CombinationKind kind) => With(() => _root = _root with { Combination = new Combination(kind) });

    public ScoreBuilder Starting(decimal start) => With(() => _additions = _additions with { Start = start });

    public ScoreBuilder Within(decimal atLeast, decimal atMost) => With(() => _additions = _additions with { AtLeast = atLeast, AtMost = atMost });

    public ScoreBuilder Adjusted(params Adjustment[] adjustments) => With(() => _additions = _additions with { Adjustments = adjustments });

    public Score Build() => new(
        "health",
        "Health",
        "Will they renew?",
        _scale,
        _bands,
        _minimumCoverage,
        _rounding,
        _limit,
        [.. _earlier, new("everybody", "Everybody", null, _root, _overrides) { Additions = _additions }]);

    public Scored Score(params (string Metric, object Value)[] row) => Scored.Of(Build(), row);

    /// <summary>A metric for each name, shown as plain numbers unless another unit is named.</summary>
    public static IReadOnlyList<Metric> Metrics(Score score, params (string Name, Unit Unit)[] units) =>
        [.. score.Scorecards
            .SelectMany(Measures)
            .DistinctBy(measure => measure.Metric)
            .Select(measure => new Metric.SeriesMetric(
                measure.Metric, measure.Label, units.FirstOrDefault(unit => unit.Name == measure.Metric).Unit, KindOf(measure), measure.Metric))];

    private static IEnumerable<Measure> Measures(Scorecard scorecard) => ScorecardTree.Of(scorecard).Nodes.OfType<Measure>()
        .Concat(scorecard.Additions.Adjustments.OfType<Adjustment.Measured>().Select(adjustment => adjustment.Measure));

    private static ValueKind KindOf(Measure measure) => measure.Normalisation is Normalisation.Map map
        ? map.Points.ContainsKey("true") ? ValueKind.Boolean : ValueKind.Text
        : ValueKind.Number;

    private ScoreBuilder Add(Expression when, OverrideKind kind, OverrideTarget target, string because) =>
        With(() => _overrides.Add(new(when, kind, target, because)));

    private ScoreBuilder With(Action change)
    {
        change();
        return this;
    }
}
