namespace Hale.Statistics.Ranking;

/// <summary>A normal interval on the scale of log odds, brought back to 0–1: it never leaves 0–1 and is wider towards ½, as samples near 0 or 1 are skewed.</summary>
internal static class LogitScale
{
    /// <summary>The interval around a number.</summary>
    /// <param name="value">A share or an AUC, strictly between 0 and 1.</param>
    /// <param name="logitReach">Half the width on the scale of log odds.</param>
    public static Interval Around(double value, double logitReach)
    {
        var middle = LogOdds.Of(value);
        return new Interval(LogOdds.Probability(middle - logitReach), LogOdds.Probability(middle + logitReach));
    }
}
