namespace Hale.Engine.Judging.Sections;

/// <summary>For each observation, the share that left among those whose horizon was over on its day: the forecast of somebody without a score.</summary>
internal static class BaseRateThen
{
    private const int FewestKnown = 50;

    /// <summary>The forecasts; where too little was known then, the base rate of all, which nobody could have known and which therefore serves the forecast, not the score.</summary>
    public static double[] Of(Evidence evidence)
    {
        var panel = evidence.Panel;
        var rates = new double[panel.Count];
        Array.Fill(rates, panel.BaseRate);
        if (!evidence.Dated)
        {
            return rates;
        }

        int[] byEnd = [.. Enumerable.Range(0, panel.Count).OrderBy(row => panel.Rows[row].Over)];
        var delay = evidence.Known?.DelayDays ?? 0;
        var (known, left) = (0, 0);
        foreach (var row in Enumerable.Range(0, panel.Count).OrderBy(row => panel.Rows[row].Day))
        {
            while (panel.Rows[byEnd[known]].Over + delay < panel.Rows[row].Day)
            {
                left += panel.Left[byEnd[known]] ? 1 : 0;
                known++;
            }

            if (known >= FewestKnown && left > 0)
            {
                rates[row] = (double)left / known;
            }
        }

        return rates;
    }
}
