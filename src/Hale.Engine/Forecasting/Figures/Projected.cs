namespace Hale.Engine.Forecasting.Figures;

/// <summary>A figure that is expected, with the interval that is to hold what comes true in 95 of 100 forecasts.</summary>
/// <param name="Expected">The expected value.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Projected(double Expected, double Low, double High)
{
    /// <summary>Whether a value lies inside or at an end.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>An expectation with the draws of a simulation.</summary>
    /// <param name="expected">The expectation.</param>
    /// <param name="draws">The draws; they are sorted.</param>
    internal static Projected Of(double expected, double[] draws)
    {
        Array.Sort(draws);
        double At(double share) => draws[(int)Math.Clamp(Math.Round((share * (draws.Length + 1)) - 1), 0, draws.Length - 1)];
        return draws.Length == 0 ? new Projected(expected, expected, expected) : new Projected(expected, Math.Min(expected, At(0.025)), Math.Max(expected, At(0.975)));
    }
}
