namespace Hale.Engine.History;

/// <summary>What a run found.</summary>
/// <param name="Accounts">Accounts in the population.</param>
/// <param name="Scored">Accounts with a score.</param>
/// <param name="NotEnoughData">Accounts whose coverage is too small for a number.</param>
/// <param name="Withheld">Accounts whose score is withheld because a measure is missing that must not be.</param>
/// <param name="Bands">Scored accounts by band, in the order of the bands, lowest first.</param>
public sealed record RunCounts(long Accounts, long Scored, long NotEnoughData, long Withheld, IReadOnlyList<long> Bands)
{
    /// <summary>Accounts that existed and for which the population's condition was not true.</summary>
    public long Outside { get; init; }

    /// <summary>Accounts that existed and were excluded, by the name of the condition, sorted by it; a condition that excluded none is there with 0.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Excluded { get; init; } = [];

    /// <summary>Accounts that existed.</summary>
    public long Existed => Accounts + Outside + Excluded.Sum(excluded => excluded.Value);
}
