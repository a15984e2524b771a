using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting;

/// <summary>One account at one moment: what the score said by what was known then, and what became of the account. Numbers of scores are on the inner scale, 0 to 100.</summary>
/// <param name="Account">The account, as an index of <see cref="Backtest.Accounts"/>.</param>
/// <param name="AsOf">The moment: only what occurred before it and was known at it counts.</param>
/// <param name="From">The target: from then on outcomes count. Not before <paramref name="AsOf"/>; the same without a lead.</param>
/// <param name="Until">The end of the horizon, excluded.</param>
/// <param name="Answer">What became of it; never <see cref="ObservedAnswer.NotKnown"/>.</param>
public sealed record BacktestRow(int Account, Instant AsOf, Instant From, Instant Until, ObservedAnswer Answer)
{
    /// <summary>Which of the leads it is, as an index of <c>LeadDays</c>.</summary>
    public int Lead { get; init; }

    /// <summary>What it did; null when nothing was decided.</summary>
    public OutcomeKind? Kind { get; init; }

    /// <summary>When it was settled: the earlier of decision and effect; null when nothing was decided.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>The score as it would have been read, with what people had decided; null when there was none.</summary>
    public double? Score { get; init; }

    /// <summary>The score without pulses and overrides of people; null when there was none.</summary>
    public double? Alone { get; init; }

    /// <summary>The band of the score, lowest 0; −1 without one.</summary>
    public int Band { get; init; } = -1;

    /// <summary>The share of the applicable weight that rests on present data, 0 to 1.</summary>
    public double Coverage { get; init; }

    /// <summary>The scorecard that was chosen.</summary>
    public int Scorecard { get; init; }

    /// <summary>What it paid in a year at the as-of, in the reporting currency; null when that is not known.</summary>
    public double? Revenue { get; init; }

    /// <summary>The agreed length of its term in months, of several the one that ends first; null where it has none, or none that ends.</summary>
    public int? TermMonths { get; init; }

    /// <summary>The decision deadline of that term; null where there is none.</summary>
    public Instant? Due { get; init; }

    /// <summary>Since when it has been a customer; null when that is not known.</summary>
    public Instant? Since { get; init; }

    /// <summary>When it last did something that any event tells of; null when that is not known.</summary>
    public Instant? ActiveAt { get; init; }

    /// <summary>Whether Hale had stored this score by then, so that people could read it.</summary>
    public bool Visible { get; init; }

    /// <summary>Whether a play was run between the observation and the outcome.</summary>
    public bool Played { get; init; }

    /// <summary>Whether it was held out from plays.</summary>
    public bool HeldOut { get; init; }

    /// <summary>Whether it is a churn: lost of its own will, as far as known.</summary>
    public bool Left => Answer == ObservedAnswer.Lost && (Kind is null or OutcomeKind.Churned);

    /// <summary>Whether it ended otherwise, as by a merger or a failed payment: neither stayed nor left.</summary>
    public bool EndedOtherwise => Answer == ObservedAnswer.Merged || (Answer == ObservedAnswer.Lost && !Left);

    /// <summary>An observation without its score.</summary>
    internal static BacktestRow Of(ObservedAccount observed) => new(0, observed.AsOf, observed.From, observed.Until, observed.Answer)
    {
        Lead = observed.Lead,
        Kind = observed.Kind,
        SettledAt = observed.SettledAt,
        Revenue = observed.Revenue,
        TermMonths = observed.TermMonths,
        Due = observed.Due,
        Since = observed.Since,
        ActiveAt = observed.ActiveAt,
        Played = observed.Played,
        HeldOut = observed.HeldOut,
    };
}
