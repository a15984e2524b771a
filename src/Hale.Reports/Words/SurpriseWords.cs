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

    /// <summary>Where those who left stood at their last score.</summary>
    public static string? LastBands(Surprises surprises)
    {
        if (surprises.Leavers == 0 || surprises.LastBands.Count < 2)
        {
            return null;
        }
        var bands = surprises.LastBands.Select((band, index) => $"{NumberWords.Count(band.Customers)} {(index > 0 ? "" : band.Customers == 1 ? "was " : "were ")}{BandNames.Being(band.Band)}{(index > 0 ? "" : " at their last score")}");
        return $"Of the {NumberWords.Count(surprises.Leavers, "customer", "customers")} who left with a current score{(surprises.Now is null ? "" : $" (at most {Surprises.CurrentDays} days old)")}, {string.Join(", ", bands)}.";
    }

    /// <summary>Who is in the worst band at the end of the history.</summary>
    public static string NowWorst(ReportCard card)
    {
        var (surprises, row) = (card.Surprises, card.Bands.Rows.FirstOrDefault(band => band.Name == card.Surprises.WorstBand));
        var accounts = NumberWords.Count(surprises.NowWorst.Count, "customer was", "customers were");
        var past = row?.Rate.Value is null || card.Subject.Rule != ObservationRule.Monthly
            ? ""
            : $" On past form {FigureWords.OfHundred(row.Rate)} such accounts leave within {SubjectWords.Days(card.Subject)}{Sentences.Bracket(FigureWords.IntervalClause(row.Rate, FigureWords.OfHundredInterval(row.Rate)))}.";
        return $"{accounts} {BandNames.Being(surprises.WorstBand)} at the end of the history{(surprises.Now is { } now ? $", on {NumberWords.Day(now)}" : "")}{Revenue(surprises.NowWorst)}.{past}";
    }

    /// <summary>What held a score down, such as <c>Logins (12 points)</c>.</summary>
    public static string Drivers(Surprise surprise) => string.Join(", ", surprise.Drivers.Select(driver => $"{driver.Label} ({NumberWords.Fixed(driver.Points, 0)} points)"));

    public static string Score(double score, ScoreScale scale) =>
        scale.Kind == ScoreKind.Levels && score >= 0 && score < scale.Levels.Count ? scale.Levels[(int)score] : NumberWords.Plain(score);

    private static string Revenue(IReadOnlyList<Surprise> accounts)
    {
        var known = accounts.Where(account => account.Revenue is { } revenue && double.IsFinite(revenue)).ToList();
        var total = NumberWords.Plain(known.Sum(account => account.Revenue!.Value));
        return known.Count == 0 ? "" : known.Count == accounts.Count ? $", with revenue of {total}" : $", with revenue of {total} (known for {NumberWords.Count(known.Count)} of the {NumberWords.Count(accounts.Count)})";
    }
}
