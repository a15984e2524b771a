using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>One measure compiled for one arithmetic: value to points, absence to policy.</summary>
internal sealed class LeafArithmetic<T> : ILeafArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly Expression? _when;
    private readonly Normaliser<T> _normaliser;
    private readonly LeafReading<T>[] _missing;

    public LeafArithmetic(Measure measure, PointsRounding<T> rounding)
    {
        _when = measure.When;
        _normaliser = Normaliser<T>.Of(measure.Normalisation, rounding);
        _missing = [.. Enum.GetValues<MissingReason>().Order().Select(reason => Absent(measure.Missing.For(reason), reason, rounding))];
        Worst = rounding.Written(measure.Normalisation.Worst);
        Best = rounding.Written(measure.Normalisation.Best);
    }

    public T Worst { get; }

    public T Best { get; }

    public LeafReading<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near)
    {
        if (_when is not null && !_when.Evaluate(source!).IsTrue)
        {
            return _missing[(int)MissingReason.NotApplicable];
        }

        var value = column![row];
        if (value.IsMissing)
        {
            return _missing[(int)value.Missing];
        }

        var reason = _normaliser.Read(value, source, ref near, out var points);
        return reason == MissingReason.None ? new(NodeState.Present, MissingReason.None, points) : _missing[(int)reason];
    }

    private static LeafReading<T> Absent(MissingPolicy policy, MissingReason reason, PointsRounding<T> rounding) => policy.Match<LeafReading<T>>(
        redistribute => new(Left(reason, redistribute.OverScorecard), reason, T.Zero),
        points => new(NodeState.Filled, reason, rounding.Written(points.Value)),
        _ => new(NodeState.Withholding, reason, T.Zero));

    private static NodeState Left(MissingReason reason, bool overScorecard) =>
        reason == MissingReason.NotApplicable ? NodeState.NotApplicable
        : overScorecard ? NodeState.Spread
        : NodeState.Missing;
}
