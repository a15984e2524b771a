namespace Hale.Tests.Diagnostics;

internal static class FileCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE1005", "metrics/b.yaml", "metrics:\n§\tlogins2: { count: login }", "indented with a tab"),
        new("HALE1005", "metrics/b.yaml", "metrics: { a: §", "a value or a closing bracket is missing"),
        new("HALE1005", "metrics/b.yaml", "metrics:\n  a: { series: §\"b }\n", "closing quote"),
        new("HALE1005", "metrics/b.yaml", "metrics: { a: { count: login, where: plan in §[\"a\"], window: 7d } }", "needs quotes because of its brackets"),
        new("HALE1005", "metrics/b.yaml", "metrics:\n  a: { series: §@x }", "cannot begin with this character"),
        new("HALE1005", "metrics/b.yaml", "metrics: a§: b", "a second colon"),
        new("HALE1005", "metrics/b.yaml", "metrics:\n  a:\n    label: Health§: good   # so far\n    attribute: plan", "write `label: \"Health: good\"`"),
        new("HALE1005", "metrics/b.yaml", "metrics:\n  a: { attribute: plan, label: Health§: good, unit: percent }", "write `label: \"Health: good\"`"),
        new("HALE1006", "hale.yaml", "project: Acme\ntime_zone: UTC\n§project: Globex\n", "`project` stands twice"),
        new("HALE1007", "hale.yaml", "project: §&name Acme\ntime_zone: UTC\n", "`&name`"),
        new("HALE1007", "hale.yaml", "project: §*name\ntime_zone: UTC\n", "`*name`"),
        new("HALE1007", "hale.yaml", "project: §!!str Acme\ntime_zone: UTC\n", "tag"),
        new("HALE1007", "hale.yaml", "project: Acme\ntime_zone: UTC\n§<<: { accounts: declared }\n", "`<<`"),
        new("HALE1008", "hale.yaml", "project: Acme\ntime_zone: UTC\n§---\nproject: Globex\n", "second document"),
        new("HALE1009", "metrics/b.yaml", "metrics: " + new string('[', 63) + "§" + new string('[', 10000), "64 deep"),
        new("HALE1010", "hale.yaml", "project: Acme\ntime_zone: UTC\n? §[a, b]\n: 1\n", "a list cannot be a key"),
    ];
}
