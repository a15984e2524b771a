using Hale.Statistics;

namespace Hale.Engine.Comparing;

/// <summary>How far ahead the luckiest of several equal definitions may look.</summary>
/// <param name="Tried">How many definitions, of whatever score of the project, were held against these outcomes, each as often as the rules of observing were others; 2 or more.</param>
/// <param name="UpTo">By how much the best of so many equal ones looks better by chance, at most: an upper guide.</param>
public sealed record ByChance(int Tried, double UpTo)
{
    /// <summary>How many standard errors a 95 % interval reaches to either side.</summary>
    private const double Reach = 1.959963984540054;

    /// <summary>
    /// The expected maximum of N normal numbers with mean 0 and standard error SE is at most SE·√(2 ln N), whatever their dependence (Boucheron, Lugosi &amp; Massart 2013, Concentration Inequalities,
    /// section 2.5). Definitions that resemble each other stay well below it. Null for a single definition, or without an interval.
    /// </summary>
    internal static ByChance? Of(int tried, Interval? difference) => tried < 2 || difference is not { } interval
        ? null
        : new ByChance(tried, interval.Width / (2 * Reach) * Math.Sqrt(2 * Math.Log(tried)));
}
