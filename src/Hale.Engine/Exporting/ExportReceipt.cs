namespace Hale.Engine.Exporting;

/// <summary>What was exported.</summary>
/// <param name="Table">The table.</param>
/// <param name="Runs">The numbers of the runs.</param>
/// <param name="Rows">How many rows.</param>
public sealed record ExportReceipt(string Table, IReadOnlyList<long> Runs, long Rows);
