using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Engine.Backtesting.Running;

/// <summary>What one measure came to in the rows of a part.</summary>
internal sealed class MeasureCells
{
    private readonly List<double> _points = [];
    private readonly List<NodeState> _states = [];
    private readonly List<MissingReason> _reasons = [];
    private readonly List<double> _shares = [];

    /// <summary>Adds a row; null where another scorecard was chosen, or none.</summary>
    public void Add(NodeResult? node)
    {
        _points.Add(node?.Points ?? double.NaN);
        _states.Add(node?.State ?? NodeState.NotApplicable);
        _reasons.Add(node?.Reason ?? MissingReason.NotApplicable);
        _shares.Add(node?.EffectiveShare ?? 0);
    }

    public MeasureColumn Build(BacktestMeasure measure) =>
        new(measure.Scorecard, measure.Node, measure.Metric, measure.Label, _points.ToArray(), _states.ToArray(), _reasons.ToArray(), _shares.ToArray()) { NominalShare = measure.NominalShare };
}
