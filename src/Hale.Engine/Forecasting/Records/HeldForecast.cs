namespace Hale.Engine.Forecasting.Records;

/// <summary>A forecast beside what came true.</summary>
/// <param name="Forecast">The forecast.</param>
/// <param name="Truth">What came true; null while it is not known.</param>
public sealed record HeldForecast(KeptForecast Forecast, double? Truth)
{
    /// <summary>Whether the interval held it; null while the truth is not known.</summary>
    public bool? IsInside => Truth is { } truth ? Forecast.Figure.Contains(truth) : null;

    /// <summary>The truth less what was expected: above 0 where it came better; null while it is not known.</summary>
    public double? Error => Truth - Forecast.Figure.Expected;
}
