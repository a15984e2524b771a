namespace Hale.Engine.Forecasting.Records;

/// <summary>What came true of a forecast.</summary>
/// <param name="Revenue">What the customers paid in a year at its moment.</param>
/// <param name="Kept">What of it is kept, no account counting for more than it paid.</param>
/// <param name="Net">What they pay afterwards.</param>
/// <param name="Renewed">What they pay afterwards under the terms that were decided on.</param>
public sealed record TrueLine(double Revenue, double Kept, double Net, double Renewed)
{
    /// <summary>Nothing yet.</summary>
    public static TrueLine Empty { get; } = new(0, 0, 0, 0);

    /// <summary>The sum of two.</summary>
    public TrueLine Plus(TrueLine other) => new(Revenue + other.Revenue, Kept + other.Kept, Net + other.Net, Renewed + other.Renewed);

    /// <summary>A figure of it; a share of no revenue is 1.</summary>
    public double Of(ForecastMeasure measure) => measure switch
    {
        ForecastMeasure.Grr => Revenue > 0 ? Kept / Revenue : 1,
        ForecastMeasure.Nrr => Revenue > 0 ? Net / Revenue : 1,
        ForecastMeasure.Renewed => Renewed,
    };
}
