namespace Hale.Core.Scorecards;

/// <summary>A row of a lookup.</summary>
/// <param name="Part">The values of the measure's own metric.</param>
/// <param name="Points">The points by column, 0 to 100.</param>
public sealed record LookupRow(LookupPart Part, IReadOnlyList<decimal> Points);
