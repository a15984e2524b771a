namespace Hale.Core.Metrics.Trends;

/// <summary>Student's t distribution for whole degrees of freedom, by its finite series (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4): no table and no iteration.</summary>
internal static class StudentT
{
    /// <summary>The probability that |T| is at most a value.</summary>
    /// <param name="t">The value, 0 or more.</param>
    /// <param name="freedom">The degrees of freedom, at least 1.</param>
    public static double Within(double t, int freedom)
    {
        var angle = Math.Atan(t / Math.Sqrt(freedom));
        var (sine, cosine) = Math.SinCos(angle);
        var isOdd = freedom % 2 == 1;
        var (term, sum) = (isOdd ? cosine : 1, 0.0);
        for (var factor = isOdd ? 2 : 1; factor <= freedom - 1; factor += 2)
        {
            sum += term;
            term *= cosine * cosine * factor / (factor + 1);
        }

        return isOdd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }
}
