namespace Hale.Core.Money;

/// <summary>How many customers of equal size would make a sum vary as much: (Σx)²/Σx², Kish (1965), <i>Survey Sampling</i>. It lies between 1, where one customer is all of the sum, and their number.</summary>
public static class EffectiveNumber
{
    /// <summary>Below so many one customer decides a figure.</summary>
    public const double Few = 10;

    /// <summary>The effective number of amounts; 0 where there are none, or all are 0.</summary>
    /// <param name="amounts">Amounts, 0 or more.</param>
    public static double Of(IEnumerable<double> amounts)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var amount in amounts)
        {
            sum += amount;
            squares += amount * amount;
        }

        return Of(sum, squares);
    }

    /// <summary>The effective number of amounts of which only the sums are known; 0 where they are 0.</summary>
    /// <param name="sum">Their sum.</param>
    /// <param name="squares">The sum of their squares.</param>
    public static double Of(double sum, double squares) => squares > 0 ? sum * sum / squares : 0;
}
