namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>One decision about how queries are run. It may be left out: the results are the same without it.</summary>
internal interface IScanPass
{
    IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis);
}
