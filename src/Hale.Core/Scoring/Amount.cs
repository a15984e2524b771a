using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What an addition adds to a row, and the least and the most that it could add if what is missing were known.</summary>
internal readonly record struct Amount<T>(NodeState State, MissingReason Reason, T Value, T Lowest, T Highest)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>A known amount.</summary>
    public static Amount<T> Known(T value) => new(NodeState.Present, MissingReason.None, value, value, value);

    /// <summary>Nothing, because it does not apply.</summary>
    public static Amount<T> NotApplicable { get; } = new(NodeState.NotApplicable, MissingReason.NotApplicable, T.Zero, T.Zero, T.Zero);
}
