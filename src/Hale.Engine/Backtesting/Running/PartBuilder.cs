using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Engine.Backtesting.Running;

/// <summary>Collects the rows of a part.</summary>
/// <param name="columns">What its columns are.</param>
/// <param name="from">The place of its first row.</param>
internal sealed class PartBuilder(BacktestColumns columns, int from)
{
    private readonly List<string> _accounts = [];
    private readonly List<BacktestRow> _rows = [];
    private readonly MeasureCells[] _measures = [.. columns.Measures.Select(_ => new MeasureCells())];
    private readonly List<double>[] _predictors = [.. columns.Predictors.Select(_ => new List<double>())];
    private readonly List<string?>[] _segments = [.. columns.Segments.Select(_ => new List<string?>())];

    public int Count => _rows.Count;

    /// <summary>The place after its last row.</summary>
    public int End => from + Count;

    /// <summary>Adds an observation.</summary>
    /// <param name="observed">It without its score.</param>
    /// <param name="account">Its account.</param>
    /// <param name="scores">The scores with what people decided.</param>
    /// <param name="alone">The scores without.</param>
    /// <param name="row">Its row in both.</param>
    /// <param name="values">The values that were computed, whatever counts as missing.</param>
    /// <param name="place">Its row among them.</param>
    /// <param name="missing">The metrics that count as missing.</param>
    public void Add(BacktestRow observed, string account, ScoreBlock scores, ScoreBlock alone, int row, ValueTable values, int place, IReadOnlySet<string> missing)
    {
        _accounts.Add(account);
        _rows.Add(observed with
        {
            Score = Number(scores.Values[row]),
            Alone = Number(alone.Values[row]),
            Band = scores.Bands[row],
            Coverage = scores.Coverage[row],
            Scorecard = scores.Scorecards[row],
        });
        for (var index = 0; index < _measures.Length; index++)
        {
            var measure = columns.Measures[index];
            _measures[index].Add(measure.Scorecard == scores.Scorecards[row] && scores.NodeCount(row) > 0 ? scores.Node(row, measure.Node) : null);
        }

        for (var index = 0; index < _predictors.Length; index++)
        {
            _predictors[index].Add(missing.Contains(columns.Predictors[index]) ? double.NaN : Predictor(values[columns.Predictors[index]][place]));
        }

        for (var index = 0; index < _segments.Length; index++)
        {
            _segments[index].Add(Segment(values[columns.Segments[index]][place]));
        }
    }

    public BacktestPart Build() => new(
        from,
        _accounts,
        _rows,
        [.. columns.Measures.Zip(_measures, (measure, cells) => cells.Build(measure))],
        [.. _predictors.Select(values => (ReadOnlyMemory<double>)values.ToArray())],
        _segments);

    private static double? Number(double number) => double.IsNaN(number) ? null : number;

    private static double Predictor(Value value) => value.IsMissing ? double.NaN : value.Kind switch
    {
        ValueKind.Number => value.Number,
        ValueKind.Boolean => value.Boolean ? 1 : 0,
        ValueKind.Text => double.NaN,
    };

    private static string? Segment(Value value) => value.IsMissing ? null : value.Kind switch
    {
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean ? "true" : "false",
        ValueKind.Number => value.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    };
}
