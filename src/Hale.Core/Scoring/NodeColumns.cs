using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The node results of a block, one array a field.</summary>
internal sealed class NodeColumns(int places)
{
    private readonly NodeState[] _states = new NodeState[places];
    private readonly MissingReason[] _reasons = new MissingReason[places];
    private readonly double[] _points = new double[places];
    private readonly double[] _nominal = new double[places];
    private readonly double[] _effective = new double[places];
    private readonly double[] _contributions = new double[places];

    public NodeResult this[int place] => new(
        _states[place],
        _reasons[place],
        _states[place] is NodeState.Present or NodeState.Filled or NodeState.LastKnown ? _points[place] : null,
        _nominal[place],
        _effective[place],
        _contributions[place]);

    public void Write<T>(int place, int node, TreeState<T> state)
        where T : struct, IFloatingPoint<T>
    {
        _states[place] = state.States[node];
        _reasons[place] = state.Reasons[node];
        _points[place] = SignedZero.Without(double.CreateChecked(state.Points[node]));
        _nominal[place] = SignedZero.Without(double.CreateChecked(state.Nominal[node]));
        _effective[place] = SignedZero.Without(double.CreateChecked(state.Effective[node]));
        _contributions[place] = SignedZero.Without(double.CreateChecked(state.Contribution[node]));
    }
}
