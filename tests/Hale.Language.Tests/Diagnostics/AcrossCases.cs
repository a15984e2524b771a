namespace Hale.Tests.Diagnostics;

internal static class AcrossCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Case("HALE3003", "{ percentile_rank: §login }", "did you mean `logins`?"),
        Case("HALE3003", "{ percentile_rank: logins, within: §plans }", "did you mean `plan`?"),
        Case("HALE3003", "{ change: logins, relative_to: peers, within: §plans }", "did you mean `plan`?"),
        Case("HALE5701", "{ percentile_rank: §plan }", "`plan` is a text"),
        Case("HALE5701", "{ population_percentile: §is_active, at: 90% }", "`is_active` is true or false"),
        Case("HALE5702", "{ percentile_rank: logins, within: [plan, §amount] }", "`amount` is a number"),
        Case("HALE2002", "§{ population_percentile: logins }", "`at: 90%`"),
        Case("HALE2015", "{ population_percentile: logins, at: §90 }", "`at: 90%`"),
        Case("HALE2002", "{ change: logins, within: §plan }", "`relative_to: peers`"),
        Case("HALE2006", "{ change: logins, relative_to: §peer }", "did you mean `peers`?"),
        Case("HALE2001", "{ slope: logins, periods: 6, §relative_to: peers }", "`relative_to` is not a key"),
        Case("HALE5706", "{ sql: §delete from events }", "Write one `select account"),
        Case("HALE5704", "{ children: §logins, as: sum }", "`accounts: { id: account_id, parent: parent_id }`"),
        new("HALE5401", "metrics/b.yaml", "metrics:\n  a: { change: §rank }\n  rank: { percentile_rank: logins }", "`rank` looks at several accounts"),
        new("HALE3008", "metrics/b.yaml", "metrics:\n  §a: { percentile_rank: b }\n  b: { formula: a + 1 }", "`a` → `b` → `a`"),
    ];

    private static DiagnosticCase Case(string id, string metric, string says) => new(id, "metrics/b.yaml", $"metrics:\n  a: {metric}", says);
}
