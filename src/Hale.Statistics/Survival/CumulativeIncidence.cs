namespace Hale.Statistics.Survival;

/// <summary>
/// How rows end by causes that exclude one another. At every time the causes' shares and the surviving share add up to 1.
/// </summary>
/// <param name="Survival">The share that has ended by no cause.</param>
/// <param name="Causes">A curve for each cause, in their order: cause 1 stands first.</param>
public sealed record CumulativeIncidence(SurvivalCurve Survival, IReadOnlyList<IncidenceCurve> Causes);
