using Hale.Engine.ReportCards;

namespace Hale.Engine.Thresholds;

/// <summary>What a limit would have caught in the past: the list is everybody below it.</summary>
/// <param name="Band">The band that begins at the limit.</param>
/// <param name="Limit">The limit as it is printed, on the outer scale.</param>
/// <param name="Listed">Accounts on the list, the mean of the moments; where accounts are observed each at its own time, of all observations.</param>
/// <param name="Least">At the moment with the fewest.</param>
/// <param name="Most">At the moment with the most.</param>
public sealed record LimitRecord(string Band, decimal Limit, double Listed, int Least, int Most)
{
    /// <summary>The accounts that left and had been on the list within the horizon before.</summary>
    public int Caught { get; init; }

    /// <summary>The share of all accounts that left which that is.</summary>
    public required Figure CaughtShare { get; init; }

    /// <summary>The share of the list that left within the horizon.</summary>
    public required Figure LeftShare { get; init; }

    /// <summary>Accounts on the list that stayed, for every 100 accounts and months; for every 100 observations where these are no moments of the calendar.</summary>
    public required Figure FalseAlerts { get; init; }
}
