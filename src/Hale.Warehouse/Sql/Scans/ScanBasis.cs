namespace Hale.Warehouse.Sql.Scans;

/// <summary>What decisions about queries rest on.</summary>
/// <param name="Moments">The moments of the pairs.</param>
/// <param name="Closed">Which tables have rows that are closed.</param>
/// <param name="Pairs">How many pairs there are, each once.</param>
/// <param name="Accounts">How many different accounts they have.</param>
internal sealed record ScanBasis(ScanMoments Moments, ClosedTables Closed, int Pairs, int Accounts)
{
    /// <summary>Whether an account may stand for several, so that what is found of each of them is not yet what is found of all.</summary>
    public bool HasMembers { get; init; }

    /// <summary>Whether there are so many facts that reading them takes longer than beginning to.</summary>
    public bool HasManyFacts { get; init; }

    /// <summary>How many accounts there are, those of the pairs among them; counted where there are many facts and several moments.</summary>
    public long AllAccounts { get; init; }

    /// <summary>Whether there are several moments, and about every account is asked for at each.</summary>
    public bool AsksAllAtEach => Moments.All.Count > 1 && (long)Accounts * Moments.All.Count <= 2L * Pairs;
}
