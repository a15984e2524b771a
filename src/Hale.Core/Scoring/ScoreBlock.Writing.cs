using System.Numerics;
using Hale.Core.Paths;
using Hale.Core.People;

namespace Hale.Core.Scoring;

/// <content>Written by the evaluator, each row once and by one worker.</content>
public sealed partial class ScoreBlock
{
    /// <summary>The places of a row's override marks, to be set where a condition holds.</summary>
    internal Span<bool> FiredMarks(int row) => _fired.AsSpan(row * _overridesPerRow, _overridesPerRow);

    /// <summary>Copies the working numbers of a row; the value and its band come with <see cref="WriteValue"/>.</summary>
    internal void WriteTree<T>(int row, int scorecard, TreeState<T> state)
        where T : struct, IFloatingPoint<T>
    {
        _scorecards[row] = (short)scorecard;
        _statuses[row] = state.Status;
        _computed[row] = state.HasPoints(0) ? SignedZero.Without(double.CreateChecked(state.Points[0])) : double.NaN;
        _coverage[row] = SignedZero.Without(double.CreateChecked(state.Coverage[0]));
        (_low[row], _high[row]) = state.Bounds is var (low, high)
            ? (double.CreateChecked(low), double.CreateChecked(high))
            : (double.NaN, double.NaN);
        var first = row * _nodesPerRow;
        for (var node = 0; node < _nodeCounts[scorecard]; node++)
        {
            _nodes.Write(first + node, node, state);
        }
    }

    /// <summary>Marks a row that is not scored.</summary>
    internal void WriteNotEligible(int row)
    {
        (_statuses[row], _values[row], _bands[row], _applied[row]) = (ScoreStatus.NotEligible, double.NaN, -1, -1);
        (_computed[row], _low[row], _high[row]) = (double.NaN, double.NaN, double.NaN);
    }

    internal void WriteValue(int row, double value, int band, string? bandLabel, int appliedOverride) =>
        (_values[row], _bands[row], _bandLabels[row], _applied[row]) = (SignedZero.Without(value), (short)band, bandLabel, (short)appliedOverride);

    /// <summary>Keeps a step, of a score that has a path.</summary>
    internal void WritePath(int row, PathStep? step)
    {
        if (_paths is not null)
        {
            _paths[row] = step;
        }
    }

    /// <summary>Keeps the overrides of people that held, where there can be any.</summary>
    internal void WritePeople(int row, IReadOnlyList<HeldOverride> held) => _people![row] = held;

    internal void WriteBounds(int row, double low, double high) => (_low[row], _high[row]) = (SignedZero.Without(low), SignedZero.Without(high));
}
