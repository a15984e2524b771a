namespace Hale.Engine.Forecasting;

/// <summary>There is no probability for some accounts, so that no figure over all of them can be given.</summary>
/// <param name="termMonths">The length of their terms; null for accounts without an agreed end.</param>
public sealed class NoProbabilityException(int? termMonths)
    : Exception(termMonths is null ? "no probability for accounts without an agreed end" : $"no probability for terms of {termMonths} months")
{
    /// <summary>The length of their terms; null for accounts without an agreed end.</summary>
    public int? TermMonths { get; } = termMonths;

    /// <summary>How many days the probability reaches, where the forecast looks too far ahead; null where nothing is known of such accounts at all.</summary>
    public double? ReachDays { get; init; }
}
