namespace Hale.Engine.ReportCards.Own;

/// <summary>A measure without current data.</summary>
/// <param name="Measure">What people read.</param>
/// <param name="Share">The share of the observations to which it applies and that had no current value, 0 to 1.</param>
/// <param name="Since">The first of the last moments at which data were missing that had been there before; null where values were merely too old.</param>
public sealed record StaleInput(string Measure, double Share, DateOnly? Since);
