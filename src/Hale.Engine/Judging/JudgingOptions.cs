namespace Hale.Engine.Judging;

/// <summary>What a card is asked for.</summary>
/// <param name="HorizonDays">How many days ahead an outcome counts, 1 or more.</param>
/// <param name="LeadDays">For renewals: how many days before the decision the score is taken, 0 or more.</param>
/// <param name="Capacity">The share of accounts the team can look after at a time, above 0 and at most 1.</param>
/// <param name="KnownUntil">The day until which outcomes are complete; null: the day of the last outcome.</param>
/// <param name="Bands">The bands from the worst to the best; empty: those of the file, or thirds.</param>
/// <param name="Replicates">How many resamples the intervals rest on, 1 or more.</param>
/// <param name="Seed">Their seed.</param>
public sealed record JudgingOptions(int HorizonDays, int LeadDays, double Capacity, DateOnly? KnownUntil, IReadOnlyList<BandLimit> Bands, int Replicates, long Seed)
{
    /// <summary>Ninety days ahead, a month before a renewal, a tenth of the accounts.</summary>
    public static JudgingOptions Usual { get; } = new(90, 30, 0.10, null, [], 1000, 1);
}
