using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What a measure's value, or the policy for its absence, says before any weight.</summary>
internal readonly record struct LeafReading<T>(NodeState State, MissingReason Reason, T Points)
    where T : struct, IFloatingPoint<T>;
