using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A list of rules compiled for one arithmetic: the points of the first that holds; without one it does not apply.</summary>
internal sealed class RuleArithmetic<T> : ILeafArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly (Expression? When, T Points)[] _rules;

    public RuleArithmetic(RuleList list, PointsRounding<T> rounding)
    {
        _rules = [.. list.Rules.Select(rule => (rule.When, rounding.Written(rule.Points)))];
        Worst = _rules.Select(rule => rule.Points).Min();
        Best = _rules.Select(rule => rule.Points).Max();
    }

    public T Worst { get; }

    public T Best { get; }

    public LeafReading<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near)
    {
        foreach (var (when, points) in _rules)
        {
            if (when is null || when.Evaluate(source!).IsTrue)
            {
                return new(NodeState.Present, MissingReason.None, points);
            }
        }

        return new(NodeState.NotApplicable, MissingReason.NotApplicable, T.Zero);
    }
}
