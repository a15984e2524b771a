using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Paths;

/// <summary>An account from close to close: a score whose one measure <c>a</c> is its points.</summary>
internal sealed class Walk
{
    public const string Account = "account 0";

    private readonly Score _score;
    private readonly ScoreEvaluator _evaluator;
    private int _day;

    public Walk(ScorePath path, ScoreBuilder? builder = null)
    {
        _score = (builder ?? new ScoreBuilder()).Build() with { Path = path };
        _evaluator = new ScoreEvaluator(_score);
    }

    public PathState? State { get; set; }

    /// <summary>The next close, some days after the one before.</summary>
    public Scored Close(double? points, int days = 1, params (string Metric, object Value)[] further)
    {
        _day += days;
        var scored = Preview(points, further);
        State = scored.Result.Path?.After;
        return scored;
    }

    /// <summary>The same without keeping the state.</summary>
    public Scored Preview(double? points, params (string Metric, object Value)[] further)
    {
        var row = further.Append(("a", points is { } number ? number : MissingReason.NoData)).ToDictionary(pair => pair.Item1, pair => Rows.ValueOf(pair.Item2));
        var states = new Dictionary<string, PathState>();
        if (State is { } state)
        {
            states[Account] = state;
        }

        var before = new PathBefore(states, new Instant(_day * Instant.MicrosPerDay), ProjectZone.Utc);
        return new Scored(_score, _evaluator.Evaluate(Rows.Table([row]), before, TestContext.Current.CancellationToken)[0], row);
    }

    public IReadOnlyList<decimal?> Scores(params double[] points) => [.. points.Select(number => Close(number).Printed)];

    public IReadOnlyList<string?> Bands(params double[] points) => [.. points.Select(number => Close(number).Band)];
}
