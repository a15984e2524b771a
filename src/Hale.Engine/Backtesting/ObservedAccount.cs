using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting;

/// <summary>An account that is observed at a moment, and what became of it, before any score is computed. What its properties mean, <see cref="BacktestRow"/> says.</summary>
/// <param name="Account">The account.</param>
/// <param name="AsOf">The moment.</param>
/// <param name="From">The target: from then on outcomes count. In a life it is the observation at the shortest lead; the decision on a renewal counts whenever it is made after the longest lead.</param>
/// <param name="Until">The end of the horizon, excluded.</param>
/// <param name="Answer">What became of it; never <see cref="ObservedAnswer.NotKnown"/>.</param>
public sealed record ObservedAccount(string Account, Instant AsOf, Instant From, Instant Until, ObservedAnswer Answer)
{
    /// <summary>Whether it is a churn: lost of its own will, as far as known.</summary>
    public bool Left => Answer == ObservedAnswer.Lost && (Kind is null or OutcomeKind.Churned);

    /// <summary>Whether it ended otherwise, as by a merger or a failed payment: neither stayed nor left.</summary>
    public bool EndedOtherwise => Answer == ObservedAnswer.Merged || (Answer == ObservedAnswer.Lost && !Left);

    /// <summary>Which of the leads it is.</summary>
    public int Lead { get; init; }

    /// <summary>What it did; null when nothing was decided.</summary>
    public OutcomeKind? Kind { get; init; }

    /// <summary>When it was settled, not before the moment of the observation; null when nothing was decided.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>Why the answer is said: a rule of the ledger, or of <see cref="Observation"/>.</summary>
    public string Rule { get; init; } = string.Empty;

    /// <summary>What it paid in a year at the as-of; null when that is not known.</summary>
    public double? Revenue { get; init; }

    /// <summary>The agreed length of its term in months; null where it has none that ends.</summary>
    public int? TermMonths { get; init; }

    /// <summary>The decision deadline of that term; null where there is none.</summary>
    public Instant? Due { get; init; }

    /// <summary>Since when it has been a customer; null when that is not known.</summary>
    public Instant? Since { get; init; }

    /// <summary>When it last did something; null when that is not known.</summary>
    public Instant? ActiveAt { get; init; }

    /// <summary>Whether a play was run between the observation and the outcome.</summary>
    public bool Played { get; init; }

    /// <summary>Whether it was held out from plays.</summary>
    public bool HeldOut { get; init; }
}
