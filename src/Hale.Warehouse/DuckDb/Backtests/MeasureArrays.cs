using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>A measure's column while it is read. Rows of another scorecard are not stored: they are what it begins with.</summary>
internal sealed class MeasureArrays
{
    private readonly double[] _points;
    private readonly NodeState[] _states;
    private readonly MissingReason[] _reasons;
    private readonly double[] _shares;

    public MeasureArrays(int count)
    {
        (_points, _states, _reasons, _shares) = (new double[count], new NodeState[count], new MissingReason[count], new double[count]);
        Array.Fill(_points, double.NaN);
        Array.Fill(_states, NodeState.NotApplicable);
        Array.Fill(_reasons, MissingReason.NotApplicable);
    }

    public void Set(int row, double points, NodeState state, MissingReason reason, double share) => (_points[row], _states[row], _reasons[row], _shares[row]) = (points, state, reason, share);

    public MeasureColumn Build(BacktestMeasure measure) => new(measure.Scorecard, measure.Node, measure.Metric, measure.Label, _points, _states, _reasons, _shares) { NominalShare = measure.NominalShare };
}
