using Hale.Core.Values;

namespace Hale.Core.Scorecards;

/// <summary>The missing-data policy of a measure, which may differ by reason. A measure that is not applicable always leaves the group, unless a policy is written for that reason.</summary>
/// <param name="Default">The policy for every reason that has none of its own.</param>
/// <param name="ByReason">The policies written for a reason.</param>
public sealed record MissingPolicies(MissingPolicy Default, IReadOnlyDictionary<MissingReason, MissingPolicy> ByReason)
{
    private static readonly MissingPolicy.Redistribute Leave = new();

    /// <summary>Redistribution within the group, whatever the reason.</summary>
    public static MissingPolicies Redistribute { get; } = new(Leave, new Dictionary<MissingReason, MissingPolicy>());

    /// <summary>Whether some policy lets the last known value count, so that its age is asked.</summary>
    public bool ReadAge => ByReason.Values.Append(Default).Any(policy => policy is MissingPolicy.LastKnown);

    /// <summary>The policy for a reason.</summary>
    public MissingPolicy For(MissingReason reason) =>
        ByReason.TryGetValue(reason, out var policy) ? policy
        : reason == MissingReason.NotApplicable ? Leave
        : Default;
}
