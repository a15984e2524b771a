namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Asks no fact that is read for several moments whether its account is among those of the pairs, where most accounts are: what is found of the others meets no pair.</summary>
internal sealed class SkipAccounts : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        basis.HasManyFacts && basis.Moments.All.Count > 1 && 2L * basis.Accounts >= basis.AllAccounts ? [.. queries.Select(query => query with { AsksAccounts = false })] : queries;
}
