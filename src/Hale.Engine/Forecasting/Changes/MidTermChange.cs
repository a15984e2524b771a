namespace Hale.Engine.Forecasting.Changes;

/// <summary>What accounts add or drop between renewals, by the year.</summary>
/// <param name="PerYear">How many such changes an account has in a year; 0 where history shows none.</param>
/// <param name="Changes">How many were seen.</param>
/// <param name="Sizes">Their relative sizes.</param>
public sealed record MidTermChange(double PerYear, int Changes, IReadOnlyList<double> Sizes)
{
    /// <summary>History shows none.</summary>
    public static MidTermChange None { get; } = new(0, 0, []);

    /// <summary>The probability that an account has such a change in some years.</summary>
    public double Share(double years) => 1 - Math.Exp(-PerYear * years);

    /// <summary>The expected relative change in some years: one change at most is looked at.</summary>
    public double Expected(double years) => Changes == 0 ? 0 : Share(years) * Sizes.Average();
}
