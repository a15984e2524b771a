using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>
/// A random score over a random tree of up to 5 levels and 40 measures, and rows for it: every normalisation, policy, reason, scale and rounding occurs, and
/// values lie on grids that hit halves and limits as well as far outside. A rich one has every combination, additions and minimum coverage of groups as well.
/// </summary>
internal sealed class RandomCase
{
    private static readonly decimal[] Weights = [0, 1, 1, 1, 2, 5, 10, 12.5m, 33.3m, .1m, .7m, 40];
    private static readonly Scale[] Scales = [Scale.Hundred, new(0, 10), new(1, 5), new(-100, 100), new(0, 110), new(0, 3), new(300, 850)];
    private static readonly MissingReason[] Reasons = [.. Enum.GetValues<MissingReason>().Where(reason => reason != MissingReason.None)];

    private readonly Random _random;
    private readonly Dictionary<string, Func<Value>> _metrics = [];
    private readonly bool _rich;
    private int _leavesLeft;
    private int _names;

    public RandomCase(int seed, int rows = 12)
        : this(seed, rows, rich: seed % 2 == 0)
    {
    }

    public RandomCase(int seed, int rows, bool rich)
    {
        _rich = rich;
        _random = new Random(seed);
        Score = AnyScore();
        Table = Rows.Table([.. Enumerable.Range(0, rows).Select(_ => _metrics.ToDictionary(metric => metric.Key, metric => metric.Value()))]);
    }

    public Score Score { get; }

    public ValueTable Table { get; }

    public ScoreBlock Evaluate(bool exactOnly = false) => Evaluate(Score, Table, exactOnly);

    public static ScoreBlock Evaluate(Score score, ValueTable table, bool exactOnly = false) =>
        new ScoreEvaluator(score, exactOnly).Evaluate(table, parallelism: 1, TestContext.Current.CancellationToken);

    private Score AnyScore()
    {
        var scale = Any(Scales);
        var rounding = new Rounding(_random.Next(4), Any<int?>(null, null, 0, 1), Any<int?>(null, null, 0, 1), Any(MidpointRounding.AwayFromZero, MidpointRounding.ToEven));
        var bands = AnyBands(scale, rounding);
        List<Scorecard> scorecards = [];
        if (_random.Next(3) == 0)
        {
            scorecards.Add(new("first", "First", Card.Flag(AnyFlag()), AnyTree(bands), AnyOverrides(bands)) { Additions = AnyAdditions(scale) });
        }

        scorecards.Add(new("last", "Last", null, AnyTree(bands), AnyOverrides(bands)) { Additions = AnyAdditions(scale) });
        return new("score", "Score", null, scale, bands, Any(0, .3m, .5m, .6m, 1), rounding, Any<decimal?>(null, 1, 1.5m, 2, 3), scorecards);
    }

    private Group AnyTree(BandSet bands)
    {
        _leavesLeft = 1 + _random.Next(40);
        return AnyGroup("root", 1, 1 + _random.Next(5), bands);
    }

    private Additions AnyAdditions(Scale scale)
    {
        if (!_rich || _random.Next(3) > 0)
        {
            return Additions.None;
        }

        var adjustments = Enumerable.Range(0, _random.Next(4)).Select(_ => AnyAdjustment("a" + Name(), scale)).ToList();
        var (atLeast, atMost) = Any((0m, 100m), (0m, 90m), (12.5m, 80m));
        return new(Any<decimal?>(null, 0, 12.5m, 50), adjustments, atLeast, atMost);
    }

    private Adjustment AnyAdjustment(string name, Scale scale)
    {
        if (_random.Next(2) == 0)
        {
            return new Adjustment.Fixed(name, name, Any(null, Card.Flag(AnyFlag())), Any(-50, -12.5m, -.5m, 10, 33.3m));
        }

        var (from, to) = Any((-.5m, .5m), (0, .25m), (-1m, 0));
        var length = scale.To - scale.From;
        return new Adjustment.Measured(name, name, AnyMeasure(), new Scale(from * length, to * length));
    }

    private Combination AnyCombination(BandSet bands) => !_rich ? Combination.WeightedMean : new(Any(Enum.GetValues<CombinationKind>()))
    {
        AtLeast = Any<decimal?>(null, null, 10),
        AtMost = Any<decimal?>(null, null, 62.5m),
        Band = Any([.. bands.All]).Name,
    };

    private Group AnyGroup(string name, decimal weight, int levels, BandSet bands)
    {
        List<ScorecardNode> children = [];
        for (var child = 1 + _random.Next(5); child > 0; child--)
        {
            children.Add(levels > 1 && _leavesLeft > 0 && _random.Next(3) > 0
                ? AnyGroup("g" + Name(), Any(Weights), levels - 1, bands)
                : AnyMeasure());
        }

        if (children.All(node => node.Weight == 0))
        {
            children[0] = children[0] with { Weight = 3 };
        }

        return Card.Group(name, weight, [.. children]) with
        {
            Combination = AnyCombination(bands),
            MinimumCoverage = _rich ? Any(0, 0, .3m, .5m) : 0,
        };
    }

    private Measure AnyMeasure()
    {
        _leavesLeft--;
        var name = "m" + Name();
        var (normalisation, value) = AnyNormalisation();
        var missingShare = Any(0, .2, .5);
        _metrics[name] = () => _random.NextDouble() < missingShare ? Value.MissingFor(Any(Reasons)) : value();
        var measure = Card.Measure(name, Any(Weights), normalisation).IfMissing(AnyPolicy(normalisation));
        measure = _random.Next(3) == 0 ? measure.IfMissing(Any(Reasons), AnyPolicy(normalisation)) : measure;
        return _random.Next(4) == 0 ? measure.Only(AnyFlag()) : measure;
    }

    private (Normalisation Normalisation, Func<Value> Value) AnyNormalisation()
    {
        switch (_random.Next(10))
        {
            case 0:
                var points = new Dictionary<string, decimal> { ["red"] = AnyPoints(), ["yellow"] = AnyPoints(), ["green"] = AnyPoints() };
                return (new Normalisation.Map(points, Any<decimal?>(null, AnyPoints())), () => Value.Of(Any("red", "yellow", "green", "blue")));
            case 1:
                return (new Normalisation.Map(new Dictionary<string, decimal> { ["true"] = AnyPoints(), ["false"] = 0 }, null), () => Value.Of(_random.Next(2) == 0));
            case 2:
                PointRange[] ranges = [Card.AtLeast(AnyPoints(), 60), new(AnyPoints(), new(20, _random.Next(2) == 0, 50, true)), Card.Else(AnyPoints())];
                return (new Normalisation.Bands(ranges), AnyNumber(0, 100));
            case 3:
                return (AnyPiecewise(), AnyNumber(0, 100));
            case 4:
                PointRange[] running = [new(AnyPoints(), new NumberRange(0, true, 50, false)) { RunsTo = AnyPoints() }, Card.AtLeast(AnyPoints(), 80)];
                return (new Normalisation.Bands(running), AnyNumber(0, 100));
            case 5:
                return (AnyLookup(), AnyNumber(0, 100));
            case 6:
                return (new Normalisation.Linear(AnyLimit(0, 10), AnyLimit(20, 70)) { Bounded = _random.Next(2) == 0 }, AnyNumber(0, 100));
            case 7:
                var twice = new Arithmetic(ArithmeticOperator.Multiply, new Reference(AnyLimit(0, 100).Metric ?? AnyNumberMetric(), ValueKind.Number, true), new NumberLiteral(Any(-1, .7m, 3)));
                return (new Normalisation.Formula(twice), AnyNumber(0, 100));
            default:
                var (from, to) = Any((0m, 100m), (100m, 0m), (0m, 3m), (.2m, .7m), (60m, 35m), (1_000_000m, 1_000_007m));
                return (new Normalisation.Linear(from, to), AnyNumber(from, to));
        }
    }

    private Normalisation.Piecewise AnyPiecewise()
    {
        var at = -20m;
        return new([.. Enumerable.Range(0, 2 + _random.Next(4)).Select(_ => new Anchor(at += Any(.1m, 3, 25, 40), AnyPoints()))]);
    }

    private Normalisation.Lookup AnyLookup()
    {
        LookupPart[] columns = [new LookupPart.Values(new NumberRange(null, false, 30, false)), new LookupPart.Values(new NumberRange(30, true, 70, true)), new LookupPart.Rest()];
        LookupRow Row(LookupPart part) => new(part, [AnyPoints(), AnyPoints(), AnyPoints()]);
        return new(AnyNumberMetric(), columns, [Row(new LookupPart.Values(new LimitRange(AnyLimit(40, 60), true, null, false))), Row(new LookupPart.Rest())]);
    }

    /// <summary>A written limit, or a metric that gives one and sometimes none.</summary>
    private Limit AnyLimit(decimal from, decimal to) => _random.Next(3) == 0 ? from : Limit.Of(AnyNumberMetric(from, to));

    private string AnyNumberMetric(decimal from = 0, decimal to = 100)
    {
        var name = "n" + Name();
        var number = AnyNumber(from, to);
        _metrics[name] = () => _random.Next(8) == 0 ? Value.MissingFor(Any(Reasons)) : number();
        return name;
    }

    private Func<Value> AnyNumber(decimal from, decimal to) => () => Value.Of(_random.Next(12) switch
    {
        0 => double.MaxValue,
        1 => double.MinValue,
        2 or 3 => _random.NextDouble() * 100,
        _ => (double)(from + ((to - from) * _random.Next(-10, 111) / 100)),
    });

    private MissingPolicy AnyPolicy(Normalisation normalisation) => _random.Next(8) switch
    {
        0 => Card.Withhold,
        3 when _rich => new MissingPolicy.Redistribute(OverScorecard: true),
        1 or 2 => Card.Points(Any(normalisation.Worst, normalisation.Best, (normalisation.Worst + normalisation.Best) / 2)),
        _ => Card.Redistribute,
    };

    private BandSet AnyBands(Scale scale, Rounding rounding)
    {
        var printed = new PrintedScale(scale, rounding.Score, rounding.Mode);
        var limits = Enumerable.Range(0, _random.Next(4))
            .Select(_ => printed.Print((decimal)_random.Next(1, 100)))
            .Where(limit => limit > printed.Lowest)
            .Distinct()
            .Order()
            .Select((limit, index) => new Band("band" + index, scale.Read(limit)));
        return new BandSet([new("lowest", 0), .. limits]);
    }

    private IReadOnlyList<Override> AnyOverrides(BandSet bands) =>
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => new Override(
            Card.Flag(AnyFlag()),
            _rich ? Any(OverrideKind.Force, OverrideKind.Cap, OverrideKind.Floor) : Any(OverrideKind.Force, OverrideKind.Cap),
            _random.Next(2) == 0 ? new OverrideTarget.ToBand(Any([.. bands.All]).Name) : new OverrideTarget.ToPoints(AnyPoints()),
            "because"))];

    private string AnyFlag()
    {
        var flag = "flag" + _random.Next(4);
        _metrics[flag] = () => _random.Next(5) switch { 0 => Value.MissingFor(MissingReason.NoData), 1 or 2 => Value.Of(true), _ => Value.Of(false) };
        return flag;
    }

    private decimal AnyPoints() => Any(0, 10, 12.5m, 20, 33.3m, 50, 60, 62.5m, 87.5m, 100);

    /// <summary>Unique, and in another order than that of its making.</summary>
    private string Name() => $"{_random.Next(1000):D3}_{_names++}";

    private T Any<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
