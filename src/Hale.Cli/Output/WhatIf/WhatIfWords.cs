using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Core.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>What <c>hale what-if</c> says in several places.</summary>
internal static class WhatIfWords
{
    /// <summary>That it is arithmetic and no promise.</summary>
    public static string Arithmetic(long run) => $"This is arithmetic on what run {run} kept, and nothing is stored. Whether another score changes what the customer does is not known.";

    /// <summary>A value that is proposed or was set: a number with every digit, so that it can be tried.</summary>
    public static string Exact(Value value, Unit unit) => value is { IsMissing: false, Kind: ValueKind.Number } && Math.Abs(value.Number) < 1e15
        ? NumberTexts.Exact((decimal)value.Number, unit)
        : MetricTexts.Of(value, unit);

    /// <summary>A change: <c>52 % → 64.3 %</c>.</summary>
    public static string Change(ChangedMetric change) => $"{MetricTexts.Of(change.Before, change.Metric.Unit)} → {Exact(change.After, change.Metric.Unit)}";

    /// <summary>Why a metric is not offered.</summary>
    public static string Why(NotOffered left) => left.Because switch
    {
        WhyNotOffered.NotInfluenced => "not something that people at the account can change",
        WhyNotOffered.Judgement => "a pulse: people's judgement, never a way up",
        WhyNotOffered.Missing => $"missing: {ExplanationTexts.Reason(left.Now.Missing)}",
    };
}
