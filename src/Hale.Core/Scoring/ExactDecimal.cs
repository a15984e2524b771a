namespace Hale.Core.Scoring;

/// <summary>Doubles as decimals.</summary>
internal static class ExactDecimal
{
    private const double Largest = 7.9e28;

    /// <summary>The double to 15 significant digits: .15 is .15. Beyond the range of decimal the nearest end, where every rule is flat.</summary>
    public static decimal Of(double number) =>
        number >= Largest ? decimal.MaxValue
        : number <= -Largest ? decimal.MinValue
        : (decimal)number;
}
