using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The metrics that stand for limits, with an account's values in their place.</summary>
internal static class LimitValues
{
    /// <summary>Why a limit is missing, of several the reason with precedence; <see cref="MissingReason.None"/> when none is.</summary>
    public static MissingReason FirstMissing(Normalisation normalisation, IValueSource source)
    {
        var reason = MissingReason.None;
        foreach (var metric in normalisation.LimitMetrics)
        {
            reason = FirstReason.Of(reason, source[metric].Missing);
        }

        return reason;
    }

    /// <summary>The normalisation with numbers in the place of metrics, all of which must be present.</summary>
    public static Normalisation Fill(Normalisation normalisation, IValueSource source) =>
        normalisation.With(limit => limit.Metric is { } metric ? ExactDecimal.Of(source[metric].Number) : limit.Number);
}
