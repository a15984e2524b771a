namespace Hale.Reports.Scorecards;

/// <summary>A score in words.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Question">The question it answers; null when none is written.</param>
/// <param name="Reading">How to read it; sentences.</param>
/// <param name="Bands">The bands, the best first.</param>
/// <param name="Cards">The scorecards in the order in which they are tried.</param>
/// <param name="Version">The definition hash.</param>
internal sealed record ScoreText(
    string Label, string? Question, IReadOnlyList<string> Reading, IReadOnlyList<BandText> Bands, IReadOnlyList<CardText> Cards, string Version);
