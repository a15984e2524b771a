namespace Hale.Engine.ReportCards.Own;

/// <summary>A day that parts the past into what a model is fitted on and what it is tested on; no outcome of the one falls into the time of the other.</summary>
/// <param name="TestedFrom">The first day that is tested.</param>
/// <param name="Fitted">How many observations it is fitted on; all their horizons were over by then.</param>
/// <param name="FittedLeft">How many of these were followed by leaving.</param>
/// <param name="Tested">How many it is tested on.</param>
/// <param name="TestedLeft">How many of these were followed by leaving.</param>
/// <param name="Intercept">The log odds of leaving of an average observation.</param>
public sealed record HeadroomOrigin(DateOnly TestedFrom, int Fitted, int FittedLeft, int Tested, int TestedLeft, double Intercept);
