namespace Hale.Core.Retention;

/// <summary>What a customer that pauses counts for.</summary>
public enum PausedRevenue
{
    /// <summary>What it paid before the pause, as the ledger compares what is paid before and after it: neither the pause nor its end changes anything.</summary>
    Held,

    /// <summary>Nothing, for it pays nothing: the pause is a contraction, and its end an expansion.</summary>
    Nothing,
}
