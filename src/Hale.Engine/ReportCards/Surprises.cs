namespace Hale.Engine.ReportCards;

/// <summary>Where the score was wrong.</summary>
/// <param name="BestBand">The band in which nobody is expected to leave.</param>
/// <param name="WorstBand">The band in which leaving is expected.</param>
/// <param name="LeftWhileBest">Accounts that left with a score in the best band.</param>
/// <param name="Leavers">How many left with a current score.</param>
/// <param name="StayedWhileWorst">Accounts that stayed for the whole horizon after being in the worst band.</param>
/// <param name="Stayers">How many stayed.</param>
/// <param name="LastBands">Where those who left stood at their last score, from the worst band to the best.</param>
/// <param name="NowWorst">Accounts that are in the worst band at the end of the history and still customers.</param>
/// <param name="Now">The last day of the history; null without dates.</param>
public sealed record Surprises(string BestBand, string WorstBand, IReadOnlyList<Surprise> LeftWhileBest, int Leavers, IReadOnlyList<Surprise> StayedWhileWorst, int Stayers, IReadOnlyList<LastBand> LastBands, IReadOnlyList<Surprise> NowWorst, DateOnly? Now)
{
    /// <summary>A score is current for so many days: a month, and some days for a late one.</summary>
    public const int CurrentDays = 35;
}
