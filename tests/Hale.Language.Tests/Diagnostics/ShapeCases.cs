namespace Hale.Tests.Diagnostics;

internal static class ShapeCases
{
    private const string Crm = "sources:\n  crm2:\n    ";
    private const string Rows = "\n    known: at_import\n    series: { account: a, date: d }";

    public static IEnumerable<DiagnosticCase> All => [.. Headers, .. Sources, .. Metrics, .. Scores];

    private static IEnumerable<DiagnosticCase> Headers =>
    [
        new("HALE2001", "hale.yaml", "project: Acme\ntime_zone: UTC\n§acounts: declared\n", "did you mean `accounts`?"),
        new("HALE2002", "hale.yaml", "§time_zone: UTC\n", "hale.yaml needs `project`"),
        new("HALE2003", "hale.yaml", "§- project", "hale.yaml is a mapping (`key: value`), not a list"),
        new("HALE2004", "hale.yaml", "project:§\ntime_zone: UTC\n", "`project` has no value"),
        new("HALE2006", "hale.yaml", "project: Acme\ntime_zone: UTC\naccounts: §from_event\n", "did you mean `from_events`?"),
        new("HALE2010", "hale.yaml", "project: Acme\ntime_zone: §Berlin\n", "there is no time zone `Berlin`"),
    ];

    private static IEnumerable<DiagnosticCase> Sources =>
    [
        new("HALE2001", "sources/b.yaml", "§metrics: {}\nsources: {}\n", "`metrics` is not a key of this file"),
        new("HALE2002", "sources/b.yaml", Crm + "§files: a.csv\n    series: { account: a, date: d }", "`known: <column>` (a column says when)"),
        new("HALE2002", "sources/b.yaml", Crm + "§files: a.csv\n    known: at_import\n    accounts: { id: a }\n    attributes: { size: text }", "`valid_from: undated`"),
        new("HALE2002", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    series: §{ account: a, date: d, name: n }", "write both `name` and `value`"),
        new("HALE2003", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    accounts: { id: a, start: §signup }", "`start: { date: <column> }`"),
        new("HALE2003", "sources/b.yaml", "sources:\n  crm2: §csv", "the source `crm2` is a mapping"),
        new("HALE2006", "sources/b.yaml", Crm + "files: a.csv\n    known: §when_occured\n    series: { account: a, date: d }", "did you mean `when_occurred`?"),
        new("HALE2006", "sources/b.yaml", Crm + "files: a.csv\n    complete: §2024-13-01" + Rows, "`2024-12-31`"),
        new("HALE2015", "sources/b.yaml", Crm + "files: a.csv\n    complete: §9999-12-31" + Rows, "the years 1000 to 8999"),
        new("HALE2006", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    accounts: { id: a }\n    valid_from: §start", "`valid_from` is not one of"),
        new("HALE2008", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    accounts: { id: a }\n    §events: { account: a, event: e, time: t }", "only one of them"),
        new("HALE2008", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    §serie: {}", "did you mean `series` instead of `serie`?"),
        new("HALE2008", "sources/b.yaml", Crm + "files: a.csv\n    known: at_import\n    series: §{ account: a }", "`time` or `date`"),
        new("HALE2011", "sources/b.yaml", Crm + "files: §exports/*.txt" + Rows, "`exports/*.txt`"),
        new("HALE2012", "sources/b.yaml", Crm + "files: a.csv\n    delimiter: §\"||\"" + Rows, "not a single character"),
        new("HALE2012", "sources/b.yaml", Crm + "files: a.parquet\n    delimiter: §\";\"" + Rows, "Parquet files have no delimiter"),
    ];

    private static IEnumerable<DiagnosticCase> Metrics =>
    [
        new("HALE2001", "metrics/b.yaml", "metrics:\n  a: { count: login, §windw: 7d, window: 28d }", "`windw`"),
        new("HALE2001", "metrics/b.yaml", "metrics:\n  a: { series: x, §window: 28d }", "`window` is not a key of the metric `a`"),
        new("HALE2002", "metrics/b.yaml", "metrics:\n  a: §{ count: login }", "`window: 28d`, or `window: all`"),
        new("HALE2003", "metrics/b.yaml", "metrics:\n  a: §7", "the metric `a` is a mapping"),
        new("HALE2004", "metrics/b.yaml", "metrics:\n  a: { count: §[], window: 7d }", "the list is empty"),
        new("HALE2006", "metrics/b.yaml", "metrics:\n  a: { count: login, window: 7d, young: §partly }", "`missing`, `partial` or `scale`"),
        new("HALE2006", "metrics/b.yaml", "metrics:\n  a: { mean: amount, window: 7d, young: §scale }", "only counts and sums"),
        new("HALE2015", "metrics/b.yaml", "metrics:\n  a: { percentile: amount, at: §90, window: 7d }", "`at: 90%`"),
        new("HALE2002", "metrics/b.yaml", "metrics:\n  a: §{ percentile: amount, window: 7d }", "`at: 90%`"),
        new("HALE2006", "metrics/b.yaml", "metrics:\n  a: { distinct: §[contact, week], window: 7d }", "`distinct: [contact, day]`"),
        new("HALE2007", "metrics/b.yaml", "metrics:\n  §Active-Users: { count: login, window: 7d }", "`Active-Users` is not a name for a metric"),
        new("HALE2008", "metrics/b.yaml", "metrics:\n  a: { count: login, §sum: amount, window: 28d }", "`count` and `sum`"),
        new("HALE2008", "metrics/b.yaml", "metrics:\n  a: §{ window: 28d }", "needs one of `count`"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §28 days }", "`28 days` is not a window"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §5000y }", "`5000y` is not a window"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §last fortnight }", "`last fortnight` is not a window"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §28d before lunch }", "`28d before lunch` is not a window"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: { length: §28 } }", "`28` is not a length of time"),
        new("HALE2009", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §last fiscal year }", "add `fiscal_year: { starts: february }` to hale.yaml"),
        new("HALE2015", "metrics/b.yaml", "metrics:\n  a: { count: login, window: { calendar: month, ago: §1.5 } }", "a whole number"),
        new("HALE2008", "metrics/b.yaml", "metrics:\n  a: { count: login, window: §{} }", "`length` or `calendar`"),
        new("HALE2006", "hale.yaml", "project: Acme\ntime_zone: UTC\ndefinitions: §gti", "`git`"),
        new("HALE2006", "hale.yaml", "project: Acme\ntime_zone: UTC\nweek_starts: §tuesday", "`monday` or `sunday`"),
        new("HALE2002", "hale.yaml", "project: Acme\ntime_zone: UTC\nfiscal_year: §{}", "`starts: february`"),
    ];

    private static IEnumerable<DiagnosticCase> Scores =>
    [
        new("HALE2005", "scores/base.yaml", ScoreText.Measure("{ weight: §heavy, linear: { from: 0, to: 1 } }"), "`heavy`, which is not a number"),
        new("HALE2005", "scores/base.yaml", ScoreText.Measure("{ linear: { from: 0, to: §.inf } }"), "`.inf`"),
        new("HALE2006", "scores/base.yaml", ScoreText.Measure("{ missing: §wurst, linear: { from: 0, to: 1 } }"), "did you mean `worst`?"),
        new("HALE2013", "scores/base.yaml", ScoreText.With("scale: §10..0"), "`10..0` is not a scale"),
        new("HALE2014", "scores/base.yaml", ScoreText.Measure("{ bands: { 100: §at least 5, 0: else } }"), "`at least 5` is not a range"),
        new("HALE2015", "scores/base.yaml", ScoreText.With("minimum_coverage: §60"), "`60%`"),
        new("HALE2015", "scores/base.yaml", ScoreText.With("rounding: { score: §1.5 }"), "whole number"),
        new("HALE2015", "scores/base.yaml", ScoreText.With("redistribution_limit: §0.5"), "`none`"),
    ];
}
