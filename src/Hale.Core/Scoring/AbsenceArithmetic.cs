using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What a measure says without a value that counts, by its policy for each reason.</summary>
internal sealed class AbsenceArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly double _staleAfter;
    private readonly Normaliser<T> _normaliser;
    private readonly LeafReading<T>[] _afterwards;
    private readonly double[] _daysLeft;

    public AbsenceArithmetic(Measure measure, Normaliser<T> normaliser, PointsRounding<T> rounding)
    {
        MissingPolicy[] policies = [.. Enum.GetValues<MissingReason>().Order().Select(measure.Missing.For)];
        _staleAfter = (double?)measure.StaleAfter ?? 0;
        _normaliser = normaliser;
        _afterwards = [.. policies.Select((policy, reason) => Absent(policy, (MissingReason)reason, rounding))];
        _daysLeft = [.. policies.Select(policy => policy is MissingPolicy.LastKnown lastKnown ? (double)lastKnown.Days : 0)];
    }

    /// <summary>What it says where there is no last value to ask for.</summary>
    public LeafReading<T> Of(MissingReason reason) => _afterwards[(int)reason];

    /// <summary>What it says of a row: by its last value known while that may count, and otherwise by what comes afterwards.</summary>
    public LeafReading<T> Of(MissingReason reason, ValueColumn column, int row, IValueSource? source, ref bool near)
    {
        if (_daysLeft[(int)reason] is > 0 and var days && column.Freshness is { } freshness && freshness.KnownAt(row) is { IsMissing: false } known
            && Since(reason, freshness, row) <= days
            && _normaliser.Read(known, source, ref near, out var points) == MissingReason.None)
        {
            return new(NodeState.LastKnown, reason, points);
        }

        return _afterwards[(int)reason];
    }

    /// <summary>Since when the value does not count, in days: since it became too old, or else since it is from.</summary>
    private double? Since(MissingReason reason, Freshness freshness, int row) =>
        reason == MissingReason.Stale ? freshness.OverdueAt(row) ?? (freshness.AgeAt(row) - _staleAfter) : freshness.AgeAt(row);

    private static LeafReading<T> Absent(MissingPolicy policy, MissingReason reason, PointsRounding<T> rounding) => policy.Match<LeafReading<T>>(
        redistribute => new(Left(reason, redistribute.OverScorecard), reason, T.Zero),
        points => new(NodeState.Filled, reason, rounding.Written(points.Value)),
        _ => new(NodeState.Withholding, reason, T.Zero),
        lastKnown => Absent(lastKnown.Then, reason, rounding));

    private static NodeState Left(MissingReason reason, bool overScorecard) =>
        reason == MissingReason.NotApplicable ? NodeState.NotApplicable
        : overScorecard ? NodeState.Spread
        : NodeState.Missing;
}
