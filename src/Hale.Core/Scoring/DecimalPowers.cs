namespace Hale.Core.Scoring;

/// <summary>Logarithm and exponential in decimal, to about 24 digits, by their series after the argument is brought near 1 or 0.</summary>
internal static class DecimalPowers
{
    private const decimal Ln2 = 0.6931471805599453094172321215m;
    private const int LogarithmTerms = 28;
    private const int ExponentialTerms = 24;

    /// <summary>The natural logarithm of a number above 0: of the mantissa between 1 and 2 by ln m = 2 artanh((m − 1) / (m + 1)).</summary>
    public static decimal Logarithm(decimal number)
    {
        var (mantissa, exponent) = (number, 0);
        for (; mantissa >= 2; exponent++)
        {
            mantissa /= 2;
        }

        for (; mantissa < 1; exponent--)
        {
            mantissa *= 2;
        }

        var ratio = (mantissa - 1) / (mantissa + 1);
        var (sum, power) = (0m, ratio);
        for (var term = 1; term <= 2 * LogarithmTerms; term += 2)
        {
            sum += power / term;
            power *= ratio * ratio;
        }

        return (2 * sum) + (exponent * Ln2);
    }

    /// <summary>e to a power between −60 and 60, below which it is 0.</summary>
    public static decimal Exponential(decimal power)
    {
        if (power < -60)
        {
            return 0;
        }

        var doublings = (int)Math.Round(power / Ln2);
        var rest = power - (doublings * Ln2);
        var (sum, summand) = (1m, 1m);
        for (var term = 1; term <= ExponentialTerms; term++)
        {
            summand *= rest / term;
            sum += summand;
        }

        for (; doublings > 0; doublings--)
        {
            sum *= 2;
        }

        for (; doublings < 0; doublings++)
        {
            sum /= 2;
        }

        return sum;
    }
}
