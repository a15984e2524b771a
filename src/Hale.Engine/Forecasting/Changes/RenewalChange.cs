namespace Hale.Engine.Forecasting.Changes;

/// <summary>What a renewal does to what is paid.</summary>
/// <param name="Contraction">How it falls; sizes at most 1.</param>
/// <param name="Expansion">How it rises.</param>
/// <param name="Renewals">How many renewals with amounts are behind it in this segment.</param>
/// <param name="IsAssumed">Whether there are too few renewals, so that the stated default holds.</param>
public sealed record RenewalChange(ChangeRate Contraction, ChangeRate Expansion, int Renewals, bool IsAssumed)
{
    /// <summary>What is paid never changes.</summary>
    public static RenewalChange None { get; } = new(ChangeRate.Never, ChangeRate.Never, 0, false);

    /// <summary>
    /// What holds where fewer than <see cref="PastChanges.Needed"/> renewals with amounts are known: 10 of 100 renewals fall by 30 % (0.3 to 34 of 100), and 10 of 100 rise by 20 %. A convention,
    /// not an estimate: d = 3 % with 95 % between 0.1 % and 10 %.
    /// </summary>
    public static RenewalChange Assumed { get; } = new(new ChangeRate(1, 9, [0.3]), new ChangeRate(1, 9, [0.2]), 0, true);

    /// <summary>The expected share that is kept of what is paid, no account counting for more than it paid: 1 − d.</summary>
    public double Kept => 1 - Contraction.Expected;

    /// <summary>The expected ratio of what is paid afterwards to before: 1 − d + the expected expansion.</summary>
    public double Ratio => Kept + Expansion.Expected;
}
