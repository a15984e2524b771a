using Hale.Simulation;
using Hale.Statistics.Ranking;

namespace Hale.Bench.Company;

/// <summary>What a simulated company shows to somebody who has only its files.</summary>
/// <param name="Accounts">Accounts, second lives included.</param>
/// <param name="Losses">How many gave notice within the history, whatever the reason.</param>
/// <param name="YearlyLoss">Losses per account-year at risk.</param>
/// <param name="Reasons">How many losses each reason has.</param>
/// <param name="Judged">How many losses have the 140 days of history that <see cref="WithoutDecline"/> needs.</param>
/// <param name="WithoutDecline">The share of those whose use had not declined before the notice.</param>
/// <param name="Quiet">Accounts of at least a year within the history and at most two user days per seat and 28 days.</param>
/// <param name="QuietStay">The share of those that are customers on the last day.</param>
/// <param name="Rows">Account-months on which the metrics are judged.</param>
/// <param name="LostRows">How many of them are followed by a notice within 90 days.</param>
/// <param name="Skills">The metrics.</param>
internal sealed record CompanyFindings(
    int Accounts, int Losses, double YearlyLoss, IReadOnlyList<(string Reason, int Count)> Reasons, int Judged, double WithoutDecline, int Quiet, double QuietStay, int Rows, int LostRows, IReadOnlyList<MetricSkill> Skills)
{
    public const int Horizon = 90;
    private const int Window = 28;
    private const int FewestBefore = 3;
    private const int MostBefore = 9;
    private const int HistoryNeeded = 140;
    private const double Decline = 0.8;
    private const double QuietUse = 2;

    public static CompanyFindings Of(SimulationPlan plan)
    {
        var accounts = CompanyRecords.Of(plan);
        var (first, last) = (plan.From.DayNumber, plan.Until.DayNumber);
        var lost = accounts.Where(account => account.Loss is not null).ToList();
        var years = accounts.Sum(account => Math.Min(account.Until, account.Loss?.Decided ?? int.MaxValue) - account.From) / 365.25;
        var judged = lost.Where(account => account.Loss!.Value.Decided - account.From >= HistoryNeeded).ToList();
        var quiet = accounts.Where(account => IsQuiet(account, last)).ToList();
        var rows = MonthEnds(accounts, first, last);
        return new CompanyFindings(
            accounts.Count,
            lost.Count,
            lost.Count / years,
            [.. lost.CountBy(account => account.Loss!.Value.Reason).OrderByDescending(count => count.Value).Select(count => (count.Key, count.Value))],
            judged.Count,
            judged.Count(account => !HasDeclined(accounts, account)) / (double)judged.Count,
            quiet.Count,
            quiet.Count(account => account.IsUndecided(last)) / (double)quiet.Count,
            rows.Count,
            rows.Count(row => row.Lost),
            [.. SingleMetrics.All.Select(metric => Skill(metric.Name, metric.Risk, rows)).OrderByDescending(skill => skill.Auc)]);
    }

    /// <summary>
    /// The user days of the last 28 days against the mean of the spans of 28 days before (three to nine, as far as there are), over the same of all accounts that were there throughout: below 0.8 is a decline.
    /// The division by the others takes August and holidays out.
    /// </summary>
    private static bool HasDeclined(IReadOnlyList<AccountRecord> accounts, AccountRecord account)
    {
        var day = account.Loss!.Value.Decided - 1;
        var windows = Math.Clamp(((day - account.From + 1) / Window) - 1, FewestBefore, MostBefore);
        var from = day - (Window * (windows + 1));
        var peers = accounts.Where(peer => peer != account && peer.From <= from && peer.IsUndecided(day)).ToList();
        var (own, theirs) = (Change(account.UserDays(day, Window), Before(account)), Change(peers.Sum(peer => (long)peer.UserDays(day, Window)), peers.Sum(Before)));
        return own is null || own / theirs < Decline;

        long Before(AccountRecord one) => one.UserDays(day - Window, Window * windows);
        double? Change(long now, long before) => before == 0 ? null : (double)windows * now / before;
    }

    private static bool IsQuiet(AccountRecord account, int last) =>
        account.Until - account.From >= 365 && account.UserDays(last, last - account.From + 1) * (double)Window / (account.Until - account.From) / account.VersionAt(last).Seats <= QuietUse;

    private static List<(AccountRecord Account, int Day, bool Lost)> MonthEnds(IReadOnlyList<AccountRecord> accounts, int first, int last) =>
    [
        .. Enumerable.Range(first + 62, last - Horizon - first - 61)
            .Where(day => DateOnly.FromDayNumber(day + 1).Day == 1)
            .SelectMany(day => accounts
                .Where(account => account.IsUndecided(day) && account.Known.Start <= day - (2 * Window))
                .Select(account => (account, day, account.Loss?.Decided <= day + Horizon))),
    ];

    private static MetricSkill Skill(string name, Func<AccountRecord, int, double?> risk, List<(AccountRecord Account, int Day, bool Lost)> rows)
    {
        var present = rows.AsParallel().AsOrdered().Select(row => (Risk: risk(row.Account, row.Day), row.Lost)).Where(row => row.Risk is not null).ToList();
        var auc = Auc.Of(present.Select(row => row.Risk!.Value).ToArray(), present.Select(row => row.Lost).ToArray());
        return new MetricSkill(name, auc.Match(value => value, _ => 0.5), present.Count / (double)rows.Count);
    }
}
