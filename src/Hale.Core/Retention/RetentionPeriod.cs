using Hale.Core.Time;

namespace Hale.Core.Retention;

/// <summary>A period over which the book of customers is compared with itself.</summary>
/// <param name="Label">How it is called: <c>2024-03</c>, <c>2024 Q1</c>, <c>2024</c>, or its first and last day.</param>
/// <param name="From">Its beginning, included: who is a customer then is the cohort.</param>
/// <param name="Until">Its end, excluded.</param>
/// <param name="RateDay">The local day whose rates count for both ends: the first of the period.</param>
/// <param name="Months">How many months it has, at least 1.</param>
public sealed record RetentionPeriod(string Label, Instant From, Instant Until, DateOnly RateDay, int Months)
{
    /// <summary>Whether something that takes effect at a moment falls into it.</summary>
    public bool Holds(Instant moment) => From <= moment && moment < Until;
}
