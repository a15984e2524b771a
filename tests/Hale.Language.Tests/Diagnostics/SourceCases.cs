namespace Hale.Tests.Diagnostics;

internal static class SourceCases
{
    private const string Usage = "sources:\n  usage2:\n    known: at_import\n    ";
    private const string Rows = "\n    events: { account: a, event: e, time: t }";
    private const string Plan = "files: a.csv\n    join: { plan: { files: b.csv, on: id, take: [owner] } }\n    ";

    private const string Lasting = """
        sources:
          crm:
            files: data/accounts.csv
            known: when_occurred
            accounts: { id: account_id }
            attributes: { plan: text, seats: number, renewal: date, active: boolean }
            valid_from: undated
          usage:
            files: data/usage.csv
            known: at_import
            events: { account: account_id, event: login, time: at, end: { time: closed }, properties: { amount: number, §duration: number } }
        """;

    public static IEnumerable<DiagnosticCase> All => [.. Files, .. Cells, .. Preparations, .. Contracts, .. Lineages, .. Facts];

    private static IEnumerable<DiagnosticCase> Files =>
    [
        Case("HALE2011", "files: [a.csv, §exports/*.txt]" + Rows, "`exports/*.txt`"),
        Case("HALE2004", "files: §[]" + Rows, "the list is empty"),
        Case("HALE2012", "files: a.jsonl\n    delimiter: §\";\"" + Rows, "JSON lines have no delimiter"),
        Case("HALE6002", "files: a.jsonl\n    §encoding: windows-1252" + Rows, "JSON lines are always UTF-8"),
        Case("HALE6002", "files: a.parquet\n    §encoding: utf-16" + Rows, "Parquet files have no encoding"),
        Case("HALE2006", "files: a.csv\n    encoding: §latin1" + Rows, "`windows-1252`"),
        Case("HALE2006", "files: a.csv\n    format: §jsonl" + Rows, "`json_lines`"),
    ];

    private static IEnumerable<DiagnosticCase> Cells =>
    [
        Case("HALE6001", "files: a.csv\n    dates: §DD/MM/YYYY" + Rows, "`DD` means nothing in a date"),
        Case("HALE6001", "files: a.csv\n    dates: [d/M/yyyy, §M.yyyy]" + Rows, "one day (d), one month (M) and one year (y)"),
        Case("HALE6001", "files: a.csv\n    dates: { only: §d.M.yyyy h:mm }" + Rows, "AM or PM (tt)"),
        Case("HALE6001", "files: a.csv\n    dates: §epoch" + Rows, "numbers counted from 1970 on are epoch_seconds, epoch_milliseconds, epoch_microseconds"),
        Case("HALE6001", "files: a.csv\n    dates: [epoch_milliseconds, d.M.yyyy, §epoch_seconds]" + Rows, "`epoch_seconds` would never be read"),
        Case("HALE2003", "files: a.csv\n    columns: { n: §{ type: text, minor_units: c } }" + Rows, "only numbers count the smallest unit of a currency"),
        Case("HALE2015", "files: a.csv\n    columns: { n: { type: number, minor_units: { currency: c, places: { ISK: §two } } } }" + Rows, "whole number from 0 to 4"),
        Case("HALE6006", "files: a.csv\n    columns: { n: { type: number, minor_units: { currency: c, places: { §krona: 2 } } } }" + Rows, "`places: { ISK: 2 }`"),
        Case("HALE2001", "files: a.csv\n    columns: { n: { type: number, minor_units: { currency: c, §digits: { ISK: 2 } } } }" + Rows, "`digits` is not a key of `minor_units`"),
        Case("HALE2001", "files: a.csv\n    dates: { §iso: no, only: d.M.yyyy }" + Rows, "`iso` is not a key of `dates`"),
        Case("HALE2006", "files: a.csv\n    decimal: §\",\"" + Rows, "`point` or `comma`"),
        Case("HALE2008", "files: a.csv\n    events: { account: §{}, event: e, time: t }", "`account` needs one of `column`, `contact` or `value`"),
    ];

    private static IEnumerable<DiagnosticCase> Preparations =>
    [
        Case("HALE6003", Plan + "events: { account: §plan.ownr, event: e, time: t }", "did you mean `plan.owner`?"),
        Case("HALE6003", Plan + "where: §plan.tier == \"pro\"" + Rows, "the join `plan` takes no column `tier`"),
        Case("HALE2002", "files: a.csv\n    join: { plan: §{ files: b.csv, take: [owner] } }" + Rows, "the join `plan` needs `on`"),
        Case("HALE2007", "files: a.csv\n    join: { §Plan: { files: b.csv, on: id, take: [owner] } }" + Rows, "not a name for a join"),
        Case("HALE4011", "files: a.csv\n    where: §amount > 0" + Rows, "`amount` is a text"),
        Case("HALE4012", "files: a.csv\n    columns: { n: number }\n    where: §n + 1" + Rows, "true or false"),
        Case("HALE6004", "files: a.csv\n    columns: { n: number }\n    query: select n from files\n    §where: n > 0" + Rows, "`where` does not stand beside `query`"),
        Case("HALE6004", "files: a.csv\n    §require: [n]" + Rows, "`require` is said of the rows that a `query` reads"),
        Case("HALE6005", "files: a.csv\n    columns: { n: number }\n    query: select n from files\n    require: [§id]" + Rows, "`columns` does not declare `id`"),
        new("HALE2002", "sources/b.yaml", "sources:\n  usage2:\n    §known: at_import\n    files: a.csv\n    query: select n from files" + Rows, "write the columns that the query reads"),
    ];

    private static IEnumerable<DiagnosticCase> Contracts =>
    [
        Case("HALE6006", "files: a.csv\n    subscriptions: { account: a, start: { date: s }, currency: §{ value: Euro } }", "`Euro` is not a currency"),
        Case("HALE6020", "files: a.csv\n    events: { account: §{ column: c, system: stripe }, event: login, time: t }", "no source gives aliases of the system `stripe`"),
        Case("HALE6021", "files: a.csv\n    events: { account: §{ contact: u }, event: login, time: t }", "no source gives contacts"),
        Case("HALE2002", "files: a.csv\n    subscriptions: §{ account: a }", "`subscriptions` needs `start`"),
        Case("HALE2003", "files: a.csv\n    subscriptions: { account: a, start: { date: s }, amount: §mrr }", "`amount` says for which period it is"),
        Case("HALE2006", "files: a.csv\n    subscriptions: { account: a, start: { date: s }, amount: { column: mrr, per: §week } }", "`per` is `week`"),
        Case("HALE2003", "files: a.csv\n    subscriptions: { account: a, start: { date: s }, notice: §30 }", "`30d`"),
        Case("HALE2006", "files: a.csv\n    outcomes: { account: a, outcome: §churn, date: d }", "`outcome` is `churn`"),
        Case("HALE2006", "files: a.csv\n    outcomes: { account: a, outcome: { column: k, values: { Gone: §left } }, date: d }", "`Gone` is `left`"),
        Case("HALE2004", "files: a.csv\n    outcomes: { account: a, outcome: { column: k, values: §{} }, date: d }", "`values` lists no word"),
        Case("HALE6040", "files: a.csv\n    absent: §ended" + Rows, "rows that cannot end"),
        Case("HALE6041", "files: a.csv\n    outcomes: { account: a, outcome: churned, date: d, supersedes: §old }", "has `supersedes` and no `id`"),
        new("HALE6042", "sources/b.yaml", "sources:\n  usage2:\n    history: §fivetran\n    files: a.csv\n    events: { account: a, event: e, time: t, id: i, supersedes: old }", "is a history and has `supersedes`"),
        new("HALE6043", "sources/b.yaml", "sources:\n  ids: { files: b.csv, known: at_import, aliases: { account: a, system: domain, id: d } }\n  usage2:\n    history: §fivetran\n    files: a.csv\n    events: { account: { column: c, system: domain }, event: e, time: t }", "find their account"),
        new("HALE6043", "sources/b.yaml", "sources:\n  ids: { files: b.csv, known: at_import, aliases: { account: a, system: domain, id: d } }\n  crm2:\n    history: §fivetran\n    files: a.csv\n    accounts: { id: a, parent: { column: c, system: domain } }", "find their account"),
        Case("HALE2002", "files: a.csv\n    contacts: §{ account: a }", "`contacts` needs `id`"),
        Case("HALE3010", "files: a.csv\n    contacts: { account: a, id: c }\n    attributes: { §contact: text }\n    valid_from: undated", "cannot name the attribute"),
        Case("HALE2006", "files: a.csv\n    contacts: { account: a, id: c }\n    attributes: { role: text }\n    valid_from: §account_start", "`valid_from: contact_start`"),
    ];

    private const string Held = "metrics:\n  held: { subscription: arr, of: renewing_unit }\n";

    private static (string File, string Text) Terms => ("sources/terms.yaml", "sources:\n  terms: { files: t.csv, known: at_import, subscriptions: { account: a, start: { date: s } } }");

    private static (string File, string Text) Holders =>
        ("sources/holders.yaml", "sources:\n  holders: { files: h.csv, known: at_import, accounts: { id: a, parent: p, renews_with: h }, valid_from: undated }");

    private static IEnumerable<DiagnosticCase> Lineages =>
    [
        Case("HALE6030", "files: a.csv\n    lineage: { account: a, kind: §merged, from: b, date: d }", "rows of the kind `merged` and `renamed` need `into`"),
        Case("HALE6030", "files: a.csv\n    lineage: { account: a, kind: merged, into: b, §from: c, date: d }", "`from` is read only of `split`"),
        Case("HALE6030", "files: a.csv\n    lineage: { account: a, kind: §{ column: k }, into: b, date: d }", "rows of the kind `split` need `from`"),
        Case("HALE2006", "files: a.csv\n    lineage: { account: a, kind: §merge, into: b, date: d }", "did you mean `merged`?"),
        Case("HALE2006", "files: a.csv\n    lineage: { account: a, kind: { column: k, values: { Sold: §sold } }, into: b, date: d }", "`Sold` is `sold`"),
        Case("HALE2004", "files: a.csv\n    lineage: { account: a, kind: { column: k, values: §{} }, into: b, date: d }", "`values` lists no word"),
        Case("HALE2002", "files: a.csv\n    lineage: §{ account: a, into: b, date: d }", "`lineage` needs `kind`"),
        new("HALE6031", "metrics/b.yaml", "metrics:\n  held: { subscription: days_to_renewal, of: §renewing_unit }", "no source says with which account another renews") { With = [Terms] },
        new("HALE6032", "metrics/b.yaml", Held + "  §below: { children: held, as: sum }", "`below` adds up `held`") { With = [Terms, Holders] },
        new("HALE6032", "metrics/b.yaml", Held + "  §below: { children: days, as: mean, weighted_by: held }\n  days: { subscription: tenure }", "`below` adds up `held`") { With = [Terms, Holders] },
        Case("HALE2008", "files: a.csv\n    lineage: §{ account: a, kind: merged, into: b }", "needs one of `time` or `date`"),
    ];

    private static IEnumerable<DiagnosticCase> Facts =>
    [
        Case("HALE2008", "files: a.csv\n    §facts: { opened: { events: { account: a, event: e, time: t } } }" + Rows, "only one of them"),
        Case("HALE2004", "files: a.csv\n    facts: §{}", "`facts` names no fact"),
        Case("HALE2001", "files: a.csv\n    facts: { opened: { events: { account: a, event: e, time: t }, §option: true } }", "`option` is not a key of the fact `opened`"),
        new("HALE3010", "sources/base.yaml", Lasting, "`duration` is no name for a property"),
        Case("HALE2003", "files: a.csv\n    events: { account: a, event: e, time: t, end: §closed }", "`end: { time: <column> }`"),
        Case("HALE2006", "files: a.csv\n    optional: §sometimes" + Rows, "`true` or `false`"),
    ];

    private static DiagnosticCase Case(string id, string keys, string says) => new(id, "sources/b.yaml", Usage + keys, says);
}
