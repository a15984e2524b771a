using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Backtesting;

/// <summary>What a backtest is about.</summary>
/// <param name="Number">Its number, from 1, in the order of beginning; 0 before it is stored.</param>
/// <param name="Score">The name of the score.</param>
/// <param name="DefinitionHash">SHA-256 of the canonical definition of the score.</param>
/// <param name="Rules">How it was observed.</param>
/// <param name="Known">The moment up to which outcomes may be known.</param>
/// <param name="InputsFingerprint">A hash of what had been imported.</param>
/// <param name="StartedAt">When it began.</param>
public sealed record BacktestHeader(long Number, string Score, string DefinitionHash, ValidationRules Rules, Instant Known, string InputsFingerprint, Instant StartedAt)
{
    /// <summary>From accounts at moments to observations: who was left out, and why.</summary>
    public IReadOnlyList<FlowStep> Flow { get; init; } = [];

    /// <summary>From which as-of on observations belong to the lock-box, which only <c>apply</c> opens; null where nothing is kept back. It may lie after the last observation: then nothing of it is known yet.</summary>
    public Instant? LockedFrom { get; init; }

    /// <summary>The last local day whose outcomes the definition was fitted on; null where it was not. Only what was observed after that day says anything of its skill.</summary>
    public DateOnly? FittedUntil { get; init; }

    /// <summary>How many days after they took effect 95 % of the outcomes were known; null where no source says.</summary>
    public int? DelayDays { get; init; }

    /// <summary>How many days the grace of the lifecycle is at most: so long after a loss it is not known whether the account comes back; 0 where there is none.</summary>
    public int GraceDays { get; init; }

    /// <summary>How many days after the end of its horizon the outcome of an observation is known: the grace is over, and 95 % of losses are reported. What is fitted at a moment of the past knows no more.</summary>
    public int LabelDays => Math.Max(GraceDays, DelayDays ?? 0);

    /// <summary>How many different definitions, of whatever score of the project, have been held against these outcomes, this one among them.</summary>
    public int Tried { get; init; } = 1;

    /// <summary>In how many combinations of a definition and rules of observing the score has been held against these outcomes, this one among them: <see cref="Tried"/> or more.</summary>
    public int Tries { get; init; } = 1;

    /// <summary>The share of the facts known at the last as-of of which nobody saw when they became known, so that they are taken to have been known when they occurred; 0 to 1.</summary>
    public double ReconstructedShare { get; init; }

    /// <summary>The labels of the measures that rest on attributes without a history. They are missing in every row unless <c>Rules.UsesUndated</c>.</summary>
    public IReadOnlyList<string> UndatedMeasures { get; init; } = [];

    /// <summary>The share of the weight that those measures have where everything is present, as the mean of the rows; 0 to 1.</summary>
    public double UndatedShare { get; init; }

    /// <summary>What a score that depends on where it was began with in this backtest; null of one that does not.</summary>
    public string? Memory { get; init; }
}
