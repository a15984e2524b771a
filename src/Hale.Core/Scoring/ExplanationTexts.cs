using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What is said about missing values, policies, nodes and scores, in one voice.</summary>
public static class ExplanationTexts
{
    /// <summary>Why a value is missing, as part of a sentence; "present" for <see cref="MissingReason.None"/>.</summary>
    public static string Reason(MissingReason reason) => reason switch
    {
        MissingReason.None => "present",
        MissingReason.NotApplicable => "not applicable",
        MissingReason.Error => "the value has no points",
        MissingReason.SourceGap => "the source does not reach this moment",
        MissingReason.TooYoung => "the account is younger than the window",
        MissingReason.Stale => "the last value is too old",
        MissingReason.NoResponse => "asked, no answer",
        MissingReason.NotAsked => "never asked",
        MissingReason.NoData => "no data",
        MissingReason.SeveralCurrencies => "amounts in several currencies cannot be added",
        MissingReason.FewPeers => "too few accounts to compare with",
        MissingReason.NoRate => "an amount cannot be converted",
    };

    internal const string TooLittlePresent = "too little of it is present to carry its weight";

    internal const string NotCounted = "shown, not counted";

    /// <summary>A number of days of a definition, in words.</summary>
    internal static string Days(decimal days) => NumberTexts.Exact(days, Unit.Days);

    internal static string Policies(MissingPolicies policies, Scale scale)
    {
        var exceptions = policies.ByReason.OrderBy(pair => pair.Key).Select(pair => $"{Reason(pair.Key)}: {Policy(pair.Value, scale)}");
        return string.Join(" · ", exceptions.Prepend(Policy(policies.Default, scale)));
    }

    internal static string Node(NodeState state, string reason, string points) => state switch
    {
        NodeState.Present => "present",
        NodeState.Filled => $"{reason}: counts as {points}",
        NodeState.Missing => Missing(reason, null),
        NodeState.NotApplicable => $"{reason}: left out of the weight",
        NodeState.Withholding => $"{reason}: the score is withheld",
        NodeState.Spread => $"{reason}: its weight goes to all other measures",
        NodeState.LastKnown => $"{reason}: the last known value counts, {points} points",
    };

    /// <summary>What becomes of a node without points in a group of a kind.</summary>
    internal static string Missing(string why, string? parentKind) => $"{why}: {CombinationTexts.WithoutChild(parentKind)}";

    internal static string Status(ScoreStatus status, double coverage, decimal minimum, IEnumerable<string> withholding) => status switch
    {
        ScoreStatus.Scored => "scored",
        ScoreStatus.NotEnoughData => coverage < (double)minimum
            ? $"not enough data: {NumberTexts.Percent(coverage)} of the weight is present, {NumberTexts.Percent((double)minimum)} is required"
            : "not enough data: what is present is too little to carry the weight of what is missing",
        ScoreStatus.Withheld => $"withheld: {string.Join(", ", withholding)}",
        ScoreStatus.NothingPresent => "nothing that counts is present",
        ScoreStatus.NotEligible => "not eligible: the score is not meant for this account",
        ScoreStatus.NoGrade => "no rule holds",
    };

    private static string Policy(MissingPolicy policy, Scale scale) => policy.Match(
        redistribute => redistribute.OverScorecard ? "its weight goes to all other measures" : "its weight goes to its siblings",
        points => $"counts as {NumberTexts.Exact(points.Value, scale)}{Origin(points.Origin)}",
        _ => "the score is withheld",
        lastKnown => $"the last known value counts for {Days(lastKnown.Days)}, then {Policy(lastKnown.Then, scale)}");

    private static string Origin(PointsOrigin origin) => origin switch
    {
        PointsOrigin.Neutral => " (neutral)",
        PointsOrigin.Fixed => string.Empty,
        PointsOrigin.Worst => " (worst)",
        PointsOrigin.Best => " (best)",
    };
}
