namespace Hale.Engine.Forecasting.Records;

/// <summary>The forecasts that were made. They are only ever added.</summary>
public interface IForecastStore
{
    /// <summary>Keeps forecasts; of a key that is there already the first one stays.</summary>
    /// <returns>How many were new.</returns>
    Task<int> KeepAsync(IReadOnlyList<KeptForecast> forecasts, CancellationToken cancellationToken);

    /// <summary>The forecasts of a score, in the order of as-of, months, division, segment and measure.</summary>
    /// <param name="score">The score; empty for those made without one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<KeptForecast>> ListAsync(string score, CancellationToken cancellationToken);
}
