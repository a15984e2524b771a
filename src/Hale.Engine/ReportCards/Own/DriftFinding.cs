namespace Hale.Engine.ReportCards.Own;

/// <summary>A distribution that has moved, two closes running.</summary>
/// <param name="Name">The measure; null for the score itself.</param>
/// <param name="Day">The later of the two closes.</param>
/// <param name="Reference">The close that it was compared with.</param>
/// <param name="Index">The population stability index, 0 or more.</param>
/// <param name="Critical">What it exceeds by chance in one of a hundred comparisons at these sizes.</param>
public sealed record DriftFinding(string? Name, DateOnly Day, DateOnly Reference, double Index, double Critical);
