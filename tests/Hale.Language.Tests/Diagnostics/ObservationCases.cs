namespace Hale.Tests.Diagnostics;

internal static class ObservationCases
{
    private const string Header = "project: Acme\ntime_zone: Europe/Berlin\n";
    private const string Silent = "lifecycle: { inactivity: { of: login, for: 90d } }\n";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE6110", "hale.yaml", Header + "validation:\n  §capacity: 10%\n", "add a `lifecycle`"),
        Of("HALE6110", "{ observe: §renewals }", "renewals are read from terms, and no source gives subscriptions"),
        Of("HALE6110", "{ observe: §{ lives: 1mo } }", "lives are read from terms"),
        Of("HALE6111", "{ lead: [0d, §soon] }", "`soon` is no number of days"),
        Of("HALE6111", "{ lead: §12h }", "write days such as `30d`"),
        Of("HALE6111", "{ lead: [1w, §7d] }", "`7d` stands twice"),
        Of("HALE6111", "{ lead: §9000d }", "longer than ten years"),
        Of("HALE6112", "{ from: §yesterday }", "`yesterday` is no day"),
        Of("HALE6112", "{ from: 2024-12-31, to: §2024-01-31 }", "`to` comes before `from`"),
        Of("HALE6112", "{ origins: [2024-01-31, §2024-01-31] }", "stands twice"),
        Of("HALE6113", "{ headroom: [logins, §plan] }", "`plan` is a text"),
        Of("HALE6114", "{ segments: [plan, §logins] }", "`logins` is a number"),
        Of("HALE6115", "{ among: §rank > 0.1 }", "`among` reads `rank`, which looks at other accounts") with { With = [("metrics/rank.yaml", "metrics:\n  rank: { percentile_rank: logins }\n")] },
        Of("HALE6116", "{ plays: §loginn }", "did you mean `login`?") with { With = [("sources/any.yaml", "sources:\n  any: { files: any.csv, known: when_occurred, events: { account: account, event: { column: event }, time: at } }\n")] },
        Of("HALE2001", "{ §obsrve: renewals }", "did you mean `observe`?"),
        Of("HALE2001", "{ observe: { lives: 1mo, §horizon: 90d } }", "`horizon` is not a key") with { With = [("sources/terms.yaml", "sources:\n  terms: { files: t.csv, known: when_occurred, subscriptions: { account: account, start: { date: start } } }\n")] },
        Of("HALE2003", "§[renewals]", "is a mapping"),
        Of("HALE2006", "{ observe: §renewal }", "did you mean `renewals`?"),
        Of("HALE2006", "{ observe: { every: §year } }", "possible are"),
        Of("HALE2008", "{ observe: §{ horizon: 90d } }", "needs one of `every` or `lives`"),
        Of("HALE2009", "{ observe: { every: month, horizon: §12h } }", "not a length in days or longer"),
        Of("HALE2009", "{ lock_box: §always }", "`lock_box` is `always`"),
        Of("HALE2015", "{ capacity: §150% }", "write a share above 0"),
        Of("HALE3002", "{ among: §logns > 0 }", "did you mean `logins`?"),
        Of("HALE3003", "{ headroom: §lgins }", "did you mean `logins`?"),
        Of("HALE3004", "{ plays: §logins }", "did you mean `login`?"),
        Of("HALE4012", "{ held_out: §logins + 1 }", "expected is"),
    ];

    private static DiagnosticCase Of(string id, string validation, string says) => new(id, "hale.yaml", $"{Header}{Silent}validation: {validation}\n", says);
}
