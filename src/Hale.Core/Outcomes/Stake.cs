using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>What an account pays under paid terms that end together, or that have no agreed end: one decision of the customer.</summary>
/// <param name="End">The agreed end, exclusive, after every renewal that is known already; null when none is agreed.</param>
/// <param name="Deadline">The decision deadline: the start of the local day by which notice must be given, the end where no notice is agreed; null without an end.</param>
/// <param name="Months">The agreed length of the term in whole months, at least 1; null without an end.</param>
/// <param name="Amount">What is paid in a year, in the reporting currency at the rate of the last day before the moment; null where an amount or a rate is missing.</param>
public sealed record Stake(Instant? End, Instant? Deadline, int? Months, decimal? Amount)
{
    /// <summary>The currency of the amount: the reporting one, else that of the terms; null where nobody says, or several meet.</summary>
    public string? Currency { get; init; }
}
