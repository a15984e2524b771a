using Hale.Core.Time;

namespace Hale.Engine.Comparing;

/// <summary>The probabilities that each score comes to by a map fitted on earlier time, held against later time.</summary>
/// <param name="FittedBefore">Outcomes before this moment were fitted on.</param>
/// <param name="Observations">How many observations were tested.</param>
/// <param name="Churners">How many accounts left among them.</param>
/// <param name="Brier">The mean squared error; less is better.</param>
public sealed record ComparedMaps(Instant FittedBefore, int Observations, int Churners, ComparedFigure Brier);
