using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Backtests;

/// <summary>A backtest as what every section of a card looks at.</summary>
internal static class BacktestEvidence
{
    /// <summary>From so many days on a figure counts as one ahead.</summary>
    private const int AheadDays = 30;

    /// <summary>Alerts of accounts that decide at the end of a term are judged within so many days.</summary>
    private const int RenewalAlertDays = 90;

    public static Evidence Of(Backtest backtest, ProjectZone zone)
    {
        var rows = OwnRows.Of(backtest, zone);
        var panel = rows.Panel(0, _ => true);
        var renewals = backtest.Header.Rules.Schedule is ObservationSchedule.Renewals;
        var horizon = HorizonDays(backtest);
        return new Evidence(
            rows.History,
            Accounts(rows),
            Lives.Of(rows),
            new KnownTime(DateOnly.FromDayNumber(rows.Day(backtest.Header.Known)), Stated: true, backtest.Header.DelayDays) { LastLooked = backtest.Rows.Count == 0 ? null : backtest.Rows.Max(row => rows.Day(row.Until)) },
            renewals ? ObservationRule.Renewals : ObservationRule.Monthly,
            renewals ? backtest.Header.Rules.LeadDays[0] : horizon,
            renewals ? RenewalAlertDays : horizon,
            panel,
            Unseen: 0,
            Ahead(rows),
            BandScale.Of(rows, panel))
        {
            Own = rows,
        };
    }

    /// <summary>The observations at the first lead of thirty days or more; without one, those whose leaving came so much later.</summary>
    public static Panel Ahead(OwnRows rows, Func<BacktestRow, bool>? keep = null)
    {
        var lead = rows.Backtest.Header.Rules.LeadDays.ToList().FindIndex(days => days >= AheadDays);
        return lead >= 0
            ? rows.Panel(lead, keep ?? (_ => true))
            : rows.Panel(0, row => (keep is null || keep(row)) && !(row.Left && row.SettledAt is { } settled && settled.Micros < row.AsOf.Micros + (AheadDays * Instant.MicrosPerDay)));
    }

    /// <summary>The usual length of a horizon.</summary>
    private static int HorizonDays(Backtest backtest)
    {
        var days = backtest.Rows.Where(row => row.Lead == 0).Select(row => (int)Math.Round((row.Until.Micros - row.From.Micros) / (double)Instant.MicrosPerDay)).Order().ToList();
        return days.Count == 0 ? 0 : Math.Max(1, days[days.Count / 2]);
    }

    /// <summary>What is known of each account, as of its last observation.</summary>
    private static Dictionary<string, AuditAccount> Accounts(OwnRows rows)
    {
        var known = new Dictionary<string, AuditAccount>(StringComparer.Ordinal);
        foreach (var row in rows.Backtest.Rows)
        {
            var account = rows.Backtest.Accounts[row.Account];
            known[account] = new AuditAccount(
                account, null, null, null, row.Revenue,
                row.Since is { } since ? DateOnly.FromDayNumber(rows.DayOf(since)) : null,
                row.Due is { } due ? DateOnly.FromDayNumber(rows.DayOf(due)) : null, null);
        }

        return known;
    }
}
