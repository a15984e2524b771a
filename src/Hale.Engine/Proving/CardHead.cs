using Hale.Core.Time;

namespace Hale.Engine.Proving;

/// <summary>What a kept report card is of.</summary>
/// <param name="Score">The name of the score.</param>
/// <param name="Definition">The hash of the definition that was judged.</param>
/// <param name="Backtest">The number of the backtest that it was made from.</param>
/// <param name="Rules">The hash of the rules by which accounts were observed.</param>
/// <param name="Known">The moment up to which outcomes were known.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record CardHead(string Score, string Definition, long Backtest, string Rules, Instant Known, Instant MadeAt)
{
    /// <summary>The version that had this definition when the card was made; null for a draft.</summary>
    public long? Version { get; init; }

    /// <summary>How many days before the target accounts were observed.</summary>
    public int LeadDays { get; init; }

    /// <summary>Whether it is of the newest time, which is kept back until a definition is applied.</summary>
    public bool IsLockBox { get; init; }
}
