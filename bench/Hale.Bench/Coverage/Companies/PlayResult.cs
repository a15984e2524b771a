namespace Hale.Bench.Coverage.Companies;

/// <summary>What cards say of a correct score on whose red accounts the team acts.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Seeds">How many companies.</param>
/// <param name="LeftAlone">The AUC that the score has where nobody acts.</param>
/// <param name="Acted">The AUC on all rows where the team acts.</param>
/// <param name="HeldOut">In how many cards observations that nobody acted on give the headline.</param>
/// <param name="Headline">The verdicts of the cards.</param>
/// <param name="AllRows">The verdicts that all rows would have given.</param>
internal sealed record PlayResult(string Name, int Seeds, double LeftAlone, double Acted, int HeldOut, PlayTally Headline, PlayTally AllRows);
