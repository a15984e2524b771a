namespace Hale.Warehouse.Sql.Scans;

/// <summary>What decisions about queries rest on.</summary>
/// <param name="Moments">The moments of the pairs.</param>
/// <param name="Closed">Which tables have rows that are closed.</param>
/// <param name="Pairs">How many pairs there are, each once.</param>
/// <param name="Accounts">How many different accounts they have.</param>
internal sealed record ScanBasis(ScanMoments Moments, ClosedTables Closed, int Pairs, int Accounts);
