using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>Where a score was wrong.</summary>
internal static class SurpriseWords
{
    public static string Left(Surprises surprises) => surprises.Leavers == 0
        ? $"Nobody with a current score left, so nobody left while {BandNames.Being(surprises.BestBand)}."
        : $"{NumberWords.Count(surprises.LeftWhileBest.Count)} of {NumberWords.Count(surprises.Leavers, "leaver", "leavers")} with a current score left while {BandNames.Being(surprises.BestBand)}{Revenue(surprises.LeftWhileBest)}.";

    public static string Stayed(Surprises surprises) => surprises.Stayers == 0
        ? $"Nobody stayed for the whole time, so nobody stayed after being {BandNames.Being(surprises.WorstBand)}."
        : $"{NumberWords.Count(surprises.StayedWhileWorst.Count)} of {NumberWords.Count(surprises.Stayers, "account", "accounts")} that stayed did so after being {BandNames.Being(surprises.WorstBand)}{Revenue(surprises.StayedWhileWorst)}.";

    public static string Score(double score, ScoreScale scale) =>
        scale.Kind == ScoreKind.Levels && score >= 0 && score < scale.Levels.Count ? scale.Levels[(int)score] : NumberWords.Plain(score);

    private static string Revenue(IReadOnlyList<Surprise> accounts)
    {
        var known = accounts.Where(account => account.Revenue is { } revenue && double.IsFinite(revenue)).ToList();
        var total = NumberWords.Plain(known.Sum(account => account.Revenue!.Value));
        return known.Count == 0 ? "" : known.Count == accounts.Count ? $", with revenue of {total}" : $", with revenue of {total} (known for {NumberWords.Count(known.Count)} of the {NumberWords.Count(accounts.Count)})";
    }
}
