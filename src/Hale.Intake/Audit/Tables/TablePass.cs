using Hale.Intake.Audit.Rows;

namespace Hale.Intake.Audit.Tables;

/// <summary>What a pass over a table found.</summary>
/// <param name="Rows">The rows, unreadable ones among them.</param>
/// <param name="Unreadable">The records that are no rows.</param>
/// <param name="IsWhole">Whether it came to the end of the file.</param>
internal sealed record TablePass(long Rows, Places Unreadable, bool IsWhole);
