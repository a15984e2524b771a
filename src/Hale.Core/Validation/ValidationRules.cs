using Hale.Core.Expressions;
using Hale.Core.Time;

namespace Hale.Core.Validation;

/// <summary>How the scores of a project are held against what customers did: <c>validation:</c> of hale.yaml. No definition hash depends on it.</summary>
/// <param name="Schedule">Which accounts are observed when.</param>
/// <param name="LeadDays">How many days before the target the accounts are observed: one or more different numbers, 0 or more, rising. The first is the one that the verdict speaks of.</param>
public sealed record ValidationRules(ObservationSchedule Schedule, IReadOnlyList<int> LeadDays)
{
    /// <summary>Who is observed, beside the population: a condition over metrics at the earliest lead; everybody when null.</summary>
    public Expression? Among { get; init; }

    /// <summary>The metrics that a free model is fitted on, which shows how much better a score of the same data could be; none when it is not asked for.</summary>
    public IReadOnlyList<string> Headroom { get; init; } = [];

    /// <summary>The metrics, texts or truth values, by which results are divided.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The share of the accounts that the team can look after at a time, above 0 and at most 1.</summary>
    public double Capacity { get; init; } = 0.1;

    /// <summary>The days on which the past is parted into what a model is fitted on and what it is tested on; empty where they are chosen from the data.</summary>
    public IReadOnlyList<DateOnly> Origins { get; init; } = [];

    /// <summary>How much of the newest time is kept back until a definition is applied: the lock-box. Null where that is chosen from the data.</summary>
    public Period? LockBox { get; init; }

    /// <summary>Whether anything is kept back at all.</summary>
    public bool HasLockBox { get; init; } = true;

    /// <summary>Whether attributes without a history are used as they are today. Otherwise what rests on them counts as missing, for they may have been written after the outcome.</summary>
    public bool UsesUndated { get; init; }

    /// <summary>The events that are plays: an account that has one between its observation and its outcome was treated.</summary>
    public IReadOnlyList<string> Plays { get; init; } = [];

    /// <summary>Which accounts are held out from plays: a condition over metrics at the observation; none when null.</summary>
    public Expression? HeldOut { get; init; }

    /// <summary>The first day that is observed, at the shortest lead; from the first facts on when null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that is observed, at the shortest lead: the end of the study, at whose close the windows of lives end at the latest. As far as outcomes are known when null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The names of all metrics that they read, sorted.</summary>
    public IReadOnlyList<string> Metrics =>
    [
        .. new[] { Among, HeldOut }.OfType<Expression>().SelectMany(ExpressionReferences.Of).Concat(Headroom).Concat(Segments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Every month-end, 90 days ahead: what holds where hale.yaml says nothing.</summary>
    public static ValidationRules Usual { get; } = new(new ObservationSchedule.Closes(CalendarUnit.Month, new Period(90, WindowUnit.Day)), [0]);
}
