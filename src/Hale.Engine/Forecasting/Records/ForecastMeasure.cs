namespace Hale.Engine.Forecasting.Records;

/// <summary>What a forecast foretells.</summary>
public enum ForecastMeasure
{
    /// <summary>Gross revenue retention: a share.</summary>
    Grr,

    /// <summary>Net revenue retention: a share.</summary>
    Nrr,

    /// <summary>What is paid in a year under the terms that were decided on: money.</summary>
    Renewed,
}
