namespace Hale.Cli.Commands;

/// <summary>Which ranking is compared, and how.</summary>
/// <param name="Score">The score; null for the only one.</param>
/// <param name="AsOf">The day; null for the latest run.</param>
/// <param name="Draws">How many draws of all weights.</param>
/// <param name="Seed">Their seed.</param>
/// <param name="IsJson">Whether the answer is for machines.</param>
internal sealed record RankingRequest(string? Score, string? AsOf, int Draws, int Seed, bool IsJson);
