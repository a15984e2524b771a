using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting;

/// <summary>What a window holds of the decisions about one stake.</summary>
/// <param name="Staying">The probability of one decision (of one reach of the probability, for a stake without an end).</param>
/// <param name="Before">How many decisions come before the window; of a stake without an end how many reaches, not whole.</param>
/// <param name="Within">How many the window holds; above 0.</param>
/// <param name="IsRenewal">Whether it is a decision at the end of a term.</param>
public sealed record Decision(Staying Staying, double Before, double Within, bool IsRenewal)
{
    /// <summary>A notice that was given: it will leave, and counts as lost at once.</summary>
    public static Decision Leaving { get; } = new(new Staying(0, ReadOnlyMemory<double>.Empty), 0, 1, false);

    /// <summary>The probability that the stake is still there after the window.</summary>
    public double Probability => Math.Pow(Staying.Probability, Before + Within);
}
