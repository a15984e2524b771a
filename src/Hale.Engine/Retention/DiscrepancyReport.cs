namespace Hale.Engine.Retention;

/// <summary>A risk held against a score.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Cells">The accounts of the highest and of the lowest band, at risk and not: four cells.</param>
/// <param name="WithoutRisk">How many accounts of these bands have no value of the risk.</param>
/// <param name="List">The accounts of which both say the opposite, those with the largest revenue first.</param>
/// <param name="HasRevenue">Whether there is a metric of revenue.</param>
public sealed record DiscrepancyReport(DiscrepancyRequest Request, IReadOnlyList<DiscrepancyCell> Cells, long WithoutRisk, IReadOnlyList<Discrepancy> List, bool HasRevenue);
