namespace Hale.Engine.Calibrating;

/// <summary>Log odds and probabilities.</summary>
internal static class Odds
{
    public static double Probability(double logOdds)
    {
        var odds = Math.Exp(-Math.Abs(logOdds));
        return logOdds >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
    }

    public static double Log(double probability) => Math.Log(probability / (1 - probability));
}
