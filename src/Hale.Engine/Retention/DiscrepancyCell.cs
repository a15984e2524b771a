using Hale.Core.Outcomes;

namespace Hale.Engine.Retention;

/// <summary>The accounts of a band that the risk calls at risk, or does not.</summary>
/// <param name="Band">The band, by its index.</param>
/// <param name="IsAtRisk">Whether the risk calls them at risk.</param>
public sealed record DiscrepancyCell(int Band, bool IsAtRisk)
{
    /// <summary>How many.</summary>
    public long Accounts { get; init; }

    /// <summary>What they pay in a year, of those of whom that is known.</summary>
    public decimal Revenue { get; init; }

    /// <summary>How many were lost within the horizon.</summary>
    public long Lost { get; init; }

    /// <summary>How many stayed.</summary>
    public long Stayed { get; init; }

    /// <summary>How many merged, or of how many it is not known what became of them.</summary>
    public long Other => Accounts - Lost - Stayed;

    /// <summary>With one more.</summary>
    internal DiscrepancyCell With(decimal? revenue, Observation? became) => this with
    {
        Accounts = Accounts + 1,
        Revenue = Revenue + (revenue ?? 0),
        Lost = Lost + (became?.Answer == ObservedAnswer.Lost ? 1 : 0),
        Stayed = Stayed + (became?.Answer == ObservedAnswer.Retained ? 1 : 0),
    };
}
