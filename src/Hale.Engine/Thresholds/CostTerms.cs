using Hale.Statistics;

namespace Hale.Engine.Thresholds;

/// <summary>What a limit from costs rests on.</summary>
/// <param name="Value">What a customer that stays is worth.</param>
/// <param name="IsMeanRevenue">Whether that is the mean yearly revenue of the observed accounts.</param>
/// <param name="Chance">The chance of leaving from which on looking after an account pays; above 1 where it never does.</param>
/// <param name="Limit">The 95 % interval of the limit on the outer scale, by resampling accounts; null where too many resamples had none, and where all of them put it at one end of the scale.</param>
public sealed record CostTerms(double Value, bool IsMeanRevenue, double Chance, Interval? Limit)
{
    /// <summary>Whether in resamples within the interval looking after an account pays at no score.</summary>
    public bool MayNeverPay { get; init; }

    /// <summary>Whether in resamples within the interval it pays at every score.</summary>
    public bool MayAlwaysPay { get; init; }
}
