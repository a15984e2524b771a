using Hale.Core.Time;
using Hale.Engine.Forecasting.Changes;

namespace Hale.Engine.Forecasting;

/// <summary>All customers as they were known at a moment, with what history says of customers like them.</summary>
/// <param name="AsOf">The moment.</param>
/// <param name="Zone">The project's zone.</param>
/// <param name="Accounts">The customers with revenue, in ordinal order.</param>
public sealed record ForecastBook(Instant AsOf, ProjectZone Zone, IReadOnlyList<ForecastAccount> Accounts)
{
    /// <summary>The currency of the revenue; null when nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>How many customers have no revenue that is known, and are left out.</summary>
    public int WithoutRevenue { get; init; }

    /// <summary>The names of the bands, the lowest first.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];

    /// <summary>What customers add between renewals.</summary>
    public MidTermChange Additions { get; init; } = MidTermChange.None;

    /// <summary>What customers without an agreed end drop.</summary>
    public MidTermChange Drops { get; init; } = MidTermChange.None;

    /// <summary>What renewals did to what is paid, over all segments.</summary>
    public RenewalChange Change { get; init; } = RenewalChange.None;
}
