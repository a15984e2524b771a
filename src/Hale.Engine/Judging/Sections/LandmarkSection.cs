using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;
using Hale.Statistics.Survival;

namespace Hale.Engine.Judging.Sections;

/// <summary>Every account once, in the band it had on one day, and when it left from there. Its later scores do not count: they would look into the future.</summary>
internal static class LandmarkSection
{
    private const int FewestAccounts = 20;
    private const int FewestDays = 60;
    private const double NearlyAll = 0.8;

    public static Landmark? Make(Evidence evidence)
    {
        if (!evidence.Dated || evidence.Known is not { } known || !evidence.Bands.Divides || Day(evidence, known) is not { } day)
        {
            return null;
        }

        var accounts = At(evidence, known, day);
        if (accounts.Count < FewestAccounts)
        {
            return null;
        }

        var competing = accounts.Any(account => account.Cause == LandmarkAccount.EndedOtherwise);
        return new Landmark(
            DateOnly.FromDayNumber(day),
            DateOnly.FromDayNumber(known.Limit),
            [.. evidence.Bands.Names.Select((name, band) => Curve(name, [.. accounts.Where(account => account.Band == band)])).Where(curve => curve.Accounts > 0)],
            DifferenceP(evidence, accounts),
            competing,
            accounts.Select(account => account.Stratum).Distinct().Count() > 1);
    }

    /// <summary>Compared within strata of time to decision, because bands may differ in it; with few churners chance alone would speak.</summary>
    private static double? DifferenceP(Evidence evidence, List<LandmarkAccount> accounts) => evidence.Panel.Churners < Intervals.FewestChurners
        ? null
        : LogRank.Test(
            Times(accounts),
            [.. accounts.Select(account => account.Left)],
            Bands(accounts),
            accounts.Select(account => account.Band).Distinct().Count(),
            [.. accounts.Select(account => account.Stratum)]).Match(test => test.P, _ => (double?)null);

    /// <summary>The first month with nearly as many scored customers as the fullest one: early enough to follow them long.</summary>
    private static int? Day(Evidence evidence, KnownTime known)
    {
        var months = evidence.Panel.Rows.GroupBy(row => row.Group).Select(month => (Count: month.Count(), Last: month.Max(row => row.Day))).OrderBy(month => month.Last).ToList();
        if (months.Count == 0)
        {
            return null;
        }

        var day = months.First(month => month.Count >= NearlyAll * months.Max(other => other.Count)).Last;
        return known.Limit - day >= FewestDays ? day : null;
    }

    private static List<LandmarkAccount> At(Evidence evidence, KnownTime known, int day)
    {
        var accounts = new List<LandmarkAccount>();
        for (var account = 0; account < evidence.History.Accounts.Count; account++)
        {
            if (evidence.Lives.IsKnown(account) && !evidence.Lives.EndedOnUnknownDay(account) && evidence.Lives.IsCustomer(account, day)
                && CurrentScore.Row(evidence.History, account, day) is { } row && evidence.Bands.Of(row) is >= 0 and var band)
            {
                accounts.Add(LandmarkAccount.Of(band, evidence.Lives.NextDecision(account, day), evidence.Lives.Next(account, day), day, Math.Max(day, evidence.Lives.FollowedUntil(account, known.Limit))));
            }
        }

        return accounts;
    }

    private static LandmarkCurve Curve(string name, IReadOnlyList<LandmarkAccount> accounts)
    {
        var left = accounts.Count(account => account.Left);
        return new LandmarkCurve(name, accounts.Count, left, accounts.Any(account => account.Cause == LandmarkAccount.EndedOtherwise) ? Incidence(accounts) : Survival(accounts));
    }

    private static IReadOnlyList<CurvePoint> Survival(IReadOnlyList<LandmarkAccount> accounts) =>
        KaplanMeier.Of(Times(accounts), [.. accounts.Select(account => account.Left)]).Match(
            curve => Curve(accounts, curve.Steps.Select(step => new CurvePoint(step.Time, step.Survival, step.Interval))),
            _ => []);

    /// <summary>With other ends about, one minus the incidence of leaving.</summary>
    private static IReadOnlyList<CurvePoint> Incidence(IReadOnlyList<LandmarkAccount> accounts) =>
        AalenJohansen.Of(Times(accounts), [.. accounts.Select(account => account.Cause)], 2).Match(
            incidence => Curve(accounts, incidence.Causes[LandmarkAccount.Leaving - 1].Steps.Select(step => new CurvePoint(step.Time, 1 - step.Incidence, new Statistics.Interval(1 - step.Interval.High, 1 - step.Interval.Low)))),
            _ => []);

    /// <summary>From everybody at the landmark to the last day on which somebody was followed, however long before the last one left.</summary>
    private static IReadOnlyList<CurvePoint> Curve(IReadOnlyList<LandmarkAccount> accounts, IEnumerable<CurvePoint> steps)
    {
        List<CurvePoint> points = [new CurvePoint(0, 1, null), .. steps];
        return [.. points, points[^1] with { X = accounts.Max(account => account.Days) }];
    }

    private static double[] Times(IReadOnlyList<LandmarkAccount> accounts) => [.. accounts.Select(account => (double)account.Days)];

    private static int[] Bands(IReadOnlyList<LandmarkAccount> accounts) => Panel.Numbered([.. accounts.Select(account => account.Band)]);
}
