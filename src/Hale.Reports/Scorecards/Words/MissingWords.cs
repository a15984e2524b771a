using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What happens without data, as sentences.</summary>
internal static class MissingWords
{
    /// <summary>The sentences.</summary>
    /// <param name="policies">The policies of a measure.</param>
    /// <param name="scale">The scale on which points are shown.</param>
    /// <param name="parent">How its group combines.</param>
    public static string Of(MissingPolicies policies, Scale scale, Combination parent)
    {
        var written = policies.ByReason
            .Where(pair => pair.Value != policies.Default && pair.Key != MissingReason.NotApplicable)
            .OrderBy(pair => pair.Key)
            .Select(pair => $"{When(pair.Key)}, {Text(pair.Value, scale, parent)}.");
        return string.Join(" ", written.Prepend(Capital(Text(policies.Default, scale, parent)) + "."));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(MissingPolicy policy, Scale scale, Combination parent) => policy.Match(
        redistribute => redistribute.OverScorecard ? "its weight goes to everything else that is known"
            : parent.Redistributes ? "its weight goes to the others beside it"
            : "it is left out",
        points => points.Origin switch
        {
            PointsOrigin.Worst => "it counts as the worst case",
            PointsOrigin.Best => "it counts as the best case",
            PointsOrigin.Neutral => "it counts as neither good nor bad",
            PointsOrigin.Fixed => $"it counts with {NumberTexts.Exact(points.Value, scale)} points",
        },
        _ => "there is no score at all",
        lastKnown => $"the last value known counts for {NumberTexts.Exact(lastKnown.Days, Unit.Days)}; after that {Text(lastKnown.Then, scale, parent)}");

    private static string When(MissingReason reason) => reason switch
    {
        MissingReason.NoData => "Where there is nothing to go by",
        MissingReason.TooYoung => "Where the customer is too new for it",
        MissingReason.SourceGap => "Where the source does not reach that day",
        MissingReason.Stale => "Where the last value is too old",
        MissingReason.NoResponse => "Where the customer was asked and did not answer",
        MissingReason.NotAsked => "Where the customer was never asked",
        MissingReason.Error => "Where the value cannot be used",
        MissingReason.FewPeers => "Where there are too few customers to compare with",
        MissingReason.NoRate => "Where an amount is in a currency that cannot be converted",
        MissingReason.None or MissingReason.NotApplicable or MissingReason.SeveralCurrencies => Capital(ExplanationTexts.Reason(reason)),
    };
}
