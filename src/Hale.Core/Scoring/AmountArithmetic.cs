using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>One addition compiled for one arithmetic. Amounts are in points of the inner scale's length.</summary>
internal abstract class AmountArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private AmountArithmetic()
    {
    }

    public abstract Amount<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near);

    /// <summary>Whether a state speaks of something known about the account.</summary>
    public abstract bool IsKnown(NodeState state);

    /// <summary>Whether a state belongs to what should be known.</summary>
    public abstract bool Counts(NodeState state);

    public static AmountArithmetic<T> Of(TreeAddition addition, Additions additions, Score score) => addition.Adjustment is null
        ? new Constant(T.CreateChecked(additions.Start!.Value))
        : addition.Adjustment.Match<AmountArithmetic<T>>(
            @fixed => new Conditional(@fixed),
            measured => new Measured(measured, score));

    private sealed class Constant(T amount) : AmountArithmetic<T>
    {
        public override Amount<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near) => Amount<T>.Known(amount);

        public override bool IsKnown(NodeState state) => false;

        public override bool Counts(NodeState state) => false;
    }

    /// <summary>A condition that is not true adds nothing; one that is missing could turn out either way.</summary>
    private sealed class Conditional(Adjustment.Fixed adjustment) : AmountArithmetic<T>
    {
        private readonly Expression? _when = adjustment.When;
        private readonly T _amount = T.CreateChecked(adjustment.Amount);

        public override Amount<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near)
        {
            var truth = _when is null ? Value.Of(true) : _when.Evaluate(source!);
            return truth.IsTrue ? Amount<T>.Known(_amount)
                : truth.IsMissing ? new(NodeState.Missing, truth.Missing, T.Zero, T.Min(T.Zero, _amount), T.Max(T.Zero, _amount))
                : Amount<T>.NotApplicable;
        }

        public override bool IsKnown(NodeState state) => state != NodeState.Missing;

        public override bool Counts(NodeState state) => true;
    }

    private sealed class Measured(Adjustment.Measured adjustment, Score score) : AmountArithmetic<T>
    {
        private static readonly T Hundred = T.CreateChecked(100);

        private readonly LeafArithmetic<T> _leaf = new(adjustment.Measure, new PointsRounding<T>(adjustment.Scale, score.Rounding.Measures, score.Rounding.Mode));
        private readonly T _from = T.CreateChecked(adjustment.Scale.From * 100 / (score.Scale.To - score.Scale.From));
        private readonly T _length = T.CreateChecked((adjustment.Scale.To - adjustment.Scale.From) * 100 / (score.Scale.To - score.Scale.From));

        public override Amount<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near)
        {
            var (state, reason, points) = _leaf.Read(column, row, source, ref near);
            return state switch
            {
                NodeState.Present => Amount<T>.Known(Of(points)),
                NodeState.Filled or NodeState.LastKnown => new(state, reason, Of(points), Of(_leaf.Worst), Of(_leaf.Best)),
                NodeState.NotApplicable => Amount<T>.NotApplicable,
                NodeState.Missing or NodeState.Spread => new(NodeState.Missing, reason, T.Zero, Of(_leaf.Worst), Of(_leaf.Best)),
                NodeState.Withholding => new(state, reason, T.Zero, Of(_leaf.Worst), Of(_leaf.Best)),
            };
        }

        public override bool IsKnown(NodeState state) => state == NodeState.Present;

        public override bool Counts(NodeState state) => state != NodeState.NotApplicable;

        private T Of(T points) => _from + (_length * (points / Hundred));
    }
}
