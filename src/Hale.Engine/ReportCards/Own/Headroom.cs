namespace Hale.Engine.ReportCards.Own;

/// <summary>
/// How well a free model of listed metrics orders accounts on later time than it was fitted on: an L2 logistic regression (C = 1) on standardised metrics. What it is better by, a score
/// of the same data could be.
/// </summary>
/// <param name="Metrics">The metrics.</param>
/// <param name="Origins">What it was fitted and tested on.</param>
/// <param name="Observations">How many observations it was tested on, all origins together.</param>
/// <param name="Churners">How many accounts left among them.</param>
/// <param name="Auc">Its AUC on them.</param>
/// <param name="ScoreAuc">The score's own on the same.</param>
/// <param name="Gap">How much better the free model is.</param>
/// <param name="Coefficients">Of the fit at the last origin, each per standard deviation; above 0 makes leaving likelier.</param>
/// <param name="NewCustomers">Its AUC over accounts that it was not fitted on, whatever their time.</param>
public sealed record Headroom(
    IReadOnlyList<string> Metrics,
    IReadOnlyList<HeadroomOrigin> Origins,
    int Observations,
    int Churners,
    Figure Auc,
    Figure ScoreAuc,
    Figure Gap,
    IReadOnlyList<HeadroomCoefficient> Coefficients,
    Figure NewCustomers);
