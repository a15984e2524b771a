using Hale.Core.Time;

namespace Hale.Engine.Tracing;

/// <summary>The facts behind the value of a metric for one account and moment: exactly those that are counted now.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Days">Of events the local days that have some, in order.</param>
/// <param name="Latest">The latest of them, the last one first.</param>
public sealed record TracedFacts(FactsKind Kind, long Count, IReadOnlyList<TracedDay> Days, IReadOnlyList<TracedFact> Latest)
{
    /// <summary>Which time counts; null for all time.</summary>
    public WindowBounds? Window { get; init; }

    /// <summary>What does not count.</summary>
    public LeftOutFacts LeftOut { get; init; } = LeftOutFacts.None;

    /// <summary>How many of them were stored only after the run.</summary>
    public long Arrived { get; init; }

    /// <summary>How many more counted for the run and have been withdrawn or replaced since.</summary>
    public long Gone { get; init; }
}
