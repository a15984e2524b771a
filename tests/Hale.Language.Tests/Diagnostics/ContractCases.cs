namespace Hale.Tests.Diagnostics;

internal static class ContractCases
{
    private const string Events = "events: { account: id, event: e, date: day, properties: { amount: number } }\n    checks: { negative: amount < 0 }";

    public static IEnumerable<DiagnosticCase> All =>
    [
        Of("HALE6060", "{ checks: { §negativ: error } }", "did you mean `negative`?"),
        Of("HALE6060", "{ checks: { §negative: error } }", "write it under `checks` of the source", "events: { account: id, event: e, date: day }"),
        Of("HALE6061", "{ columns: { x: { relationships: §usgae } } }", "did you mean `usage`?"),
        Of("HALE6061", "{ columns: { x: { relationships: { to: §orders, field: id } } } }", "`accounts`"),
        Of("HALE6062", "{ freshness: { warn_after: §3d, error_after: 1d } }", "never warns"),
        Of("HALE6062", "{ volume: { warn_below: §10%, error_below: 30% } }", "milder"),
        Of("HALE6062", "{ volume: { warn_above: §500%, error_above: 300% } }", "milder"),
        Of("HALE6062", "{ types: { severity: warn, error_if: §10 } }", "remove one"),
        Of("HALE6063", "{ §volume: { error_below: 30% } }", "no usual number", "accounts: { id: id }"),
        Of("HALE6063", "{ §new_events: warn }", "no events", "series: { account: id, date: day }"),
        Of("HALE2002", "{ freshness: §{ then: stale } }", "`warn_after` or `error_after`"),
        Of("HALE2002", "{ volume: §{ weeks: 4 } }", "says no share"),
        Of("HALE2002", "{ columns: { x: [§accepted_values] } }", "which values"),
        Of("HALE2002", "{ columns: { x: §relationships } }", "`relationships: accounts`"),
        Of("HALE2002", "{ columns: { x: { accepted_values: §{ severity: warn } } } }", "`values`"),
        Of("HALE2001", "{ §freshnes: { warn_after: 1d } }", "did you mean `freshness`?"),
        Of("HALE2006", "{ columns: { x: [§uniqe] } }", "did you mean `unique`?"),
        Of("HALE2006", "{ new_events: §forbid }", "allow"),
        Of("HALE2006", "{ types: { then: §gap } }", "source_gap"),
        Of("HALE2005", "{ types: { error_if: §many } }", "`\"> 1%\"`"),
        Of("HALE2015", "{ types: { error_if: §\"> 200%\" } }", "not possible"),
        Of("HALE2009", "{ freshness: { warn_after: §daily } }", "not a length of time"),
    ];

    private static DiagnosticCase Of(string id, string contract, string says, string rows = Events) =>
        new(id, "sources/b.yaml", $"sources:\n  b:\n    files: b.csv\n    known: when_occurred\n    contract: {contract}\n    {rows}\n", says);
}
