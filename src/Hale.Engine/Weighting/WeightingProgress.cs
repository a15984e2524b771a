namespace Hale.Engine.Weighting;

/// <summary>How far the fitting of weights has come.</summary>
/// <param name="Scorecard">The scorecard it is about.</param>
/// <param name="Step">What is being done.</param>
/// <param name="Share">How much of that is done, 0 to 1.</param>
public sealed record WeightingProgress(string Scorecard, WeightingStep Step, double Share);
