using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>One measure compiled for one arithmetic: value to points, age to a reason, absence to policy.</summary>
internal sealed class LeafArithmetic<T> : ILeafArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly Expression? _when;
    private readonly double _staleAfter;
    private readonly Normaliser<T> _normaliser;
    private readonly AbsenceArithmetic<T> _absence;

    public LeafArithmetic(Measure measure, PointsRounding<T> rounding)
    {
        _when = measure.When;
        _staleAfter = (double?)measure.StaleAfter ?? double.PositiveInfinity;
        _normaliser = Normaliser<T>.Of(measure.Normalisation, rounding);
        _absence = new AbsenceArithmetic<T>(measure, _normaliser, rounding);
        Worst = rounding.Written(measure.Normalisation.Worst);
        Best = rounding.Written(measure.Normalisation.Best);
    }

    public T Worst { get; }

    public T Best { get; }

    public LeafReading<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near)
    {
        if (_when is not null && !_when.Evaluate(source!).IsTrue)
        {
            return _absence.Of(MissingReason.NotApplicable);
        }

        var value = column![row];
        if (value.IsMissing || column.Freshness?.AgeAt(row) > _staleAfter)
        {
            return _absence.Of(value.IsMissing ? value.Missing : MissingReason.Stale, column, row, source, ref near);
        }

        var reason = _normaliser.Read(value, source, ref near, out var points);
        return reason == MissingReason.None ? new(NodeState.Present, MissingReason.None, points) : _absence.Of(reason);
    }
}
