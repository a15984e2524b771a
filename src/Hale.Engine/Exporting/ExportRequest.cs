using Hale.Core.Time;

namespace Hale.Engine.Exporting;

/// <summary>What to export.</summary>
/// <param name="Table">The table.</param>
/// <param name="Score">Only this score; null for all.</param>
/// <param name="Since">Only runs as of this moment or later; null for those that the table has anyway.</param>
/// <param name="IsIncremental">Only runs that the target does not have.</param>
public sealed record ExportRequest(ExportTable Table, string? Score, Instant? Since, bool IsIncremental);
