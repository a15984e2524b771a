namespace Hale.Bench.Coverage.Companies;

/// <summary>What the card of one company says.</summary>
/// <param name="HeldOut">Whether observations that nobody acted on give the headline.</param>
/// <param name="Headline">What the card says.</param>
/// <param name="AllRows">What it would say if all rows gave the headline.</param>
internal sealed record PlayVerdict(bool HeldOut, SaidOfSkill Headline, SaidOfSkill AllRows);
