namespace Hale.Statistics.Survival;

/// <summary>
/// Intervals of a surviving share on the scale log(−log share), which stay within 0 and 1 (Kalbfleisch and Prentice 1980).
/// </summary>
internal static class LogLog
{
    /// <summary>The interval; the share itself at both ends where it is 0 or 1.</summary>
    /// <param name="survival">The share.</param>
    /// <param name="relativeError">Its standard error divided by the share itself.</param>
    /// <param name="z">How many standard errors to each side.</param>
    public static Interval Of(double survival, double relativeError, double z)
    {
        if (survival is <= 0 or >= 1)
        {
            return new Interval(survival, survival);
        }

        var reach = Math.Abs(z * relativeError / Math.Log(survival));
        return new Interval(Math.Pow(survival, Math.Exp(reach)), Math.Pow(survival, Math.Exp(-reach)));
    }
}
