using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting;

/// <summary>What a window holds of the decisions about one stake.</summary>
/// <param name="Staying">The probability of staying past one decision, or for one reach of the probability.</param>
/// <param name="Number">How many of them there are from the as-of to the end of the window, not whole where reaches are counted; above 0.</param>
/// <param name="Renewals">How many terms end until then: each may change what is paid. 0 of a stake without an agreed end.</param>
/// <param name="IsRenewal">Whether a term ends within the window.</param>
public sealed record Decision(Staying Staying, double Number, int Renewals, bool IsRenewal)
{
    /// <summary>Whether no deadline falls into the window: all that may happen is that the customer leaves, or gives notice, before it had to decide.</summary>
    public bool IsEarly { get; init; }

    /// <summary>A notice that was given: it will leave, and counts as lost at once.</summary>
    public static Decision Leaving { get; } = new(new Staying(0, ReadOnlyMemory<double>.Empty), 1, 0, false);

    /// <summary>The probability that the stake is still there after the window.</summary>
    public double Probability => Math.Pow(Staying.Probability, Number);
}
