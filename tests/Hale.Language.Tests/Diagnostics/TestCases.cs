namespace Hale.Tests.Diagnostics;

internal static class TestCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE7001", "tests/a.yaml", Test("score: §helth, expect: { band: red }"), "did you mean `health`?"),
        new("HALE7002", "tests/a.yaml", Test("expect: { scorecard: §everyone }"), "there is `everybody`"),
        new("HALE7002", "tests/a.yaml", Test("expect: { nodes: { §login: 5 } }"), "did you mean `logins`?"),
        new("HALE7002", "tests/a.yaml", Test("expect: { overrides: [§The CSM says red] }"), "no override because of `The CSM says red`"),
        new("HALE7003", "tests/a.yaml", Test("expect: { score: §31.46 }"), "printed with 1 decimal places"),
        new("HALE7003", "tests/a.yaml", Test("expect: { coverage: §92.55% }"), "printed with 1 decimal places"),
        new("HALE3003", "tests/a.yaml", Test("given: { §login: 5 }, expect: { band: red }"), "did you mean `logins`?"),
        new("HALE3009", "tests/a.yaml", Test("expect: { band: §rad }"), "did you mean `red`?"),
        new("HALE2001", "tests/a.yaml", Test("§expects: { band: red }, expect: { band: red }"), "`expects`"),
        new("HALE2001", "tests/a.yaml", Test("expect: { §bands: red, score: 1 }"), "did you mean `band`?"),
        new("HALE2002", "tests/a.yaml", "tests:\n  one: §{ given: { logins: 5 } }\n", "`expect: { band: red }`"),
        new("HALE2003", "tests/a.yaml", Test("given: { logins: §[5] }, expect: { band: red }"), "single value"),
        new("HALE2004", "tests/a.yaml", Test("expect: §{ }"), "expects nothing"),
        new("HALE2005", "tests/a.yaml", Test("given: { logins: §many }, expect: { band: red }"), "not a number"),
        new("HALE2006", "tests/a.yaml", Test("given: { is_active: §perhaps }, expect: { band: red }"), "`yes`"),
        new("HALE2006", "tests/a.yaml", Test("given: { logins: { missing: §no_dat } }, expect: { band: red }"), "did you mean `no_data`?"),
        new("HALE2006", "tests/a.yaml", Test("expect: { status: §score }"), "did you mean `scored`?"),
        new("HALE2015", "tests/a.yaml", Test("expect: { coverage: §92 }"), "such as `92%`"),
        new("HALE5009", "tests/a.yaml", Test("expect: { score: §101 }"), "the scale goes from 0 to 100"),
    ];

    private static string Test(string body) => $"tests:\n  one: {{ {body} }}\n";
}
