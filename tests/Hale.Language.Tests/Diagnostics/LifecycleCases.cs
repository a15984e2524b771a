namespace Hale.Tests.Diagnostics;

internal static class LifecycleCases
{
    private const string Header = "project: Acme\ntime_zone: Europe/Berlin\n";
    private const string Terms = "sources:\n  terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, product: product } }\n";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE6050", "hale.yaml", Header + "lifecycle:\n  §grace: 30d\n", "nobody is ever a customer"),
        new("HALE6050", "hale.yaml", Header + "lifecycle: { §trial: 'product == \"trial\"', inactivity: { of: login, for: 90d } }\n", "`trial` speaks of terms"),
        Of("HALE2001", "{ §graze: 30d }", "did you mean `grace`?"),
        Of("HALE2002", "{ inactivity: §{ of: login } }", "needs `for`"),
        Of("HALE2009", "{ grace: §soon }", "`soon` is not a length of time"),
        Of("HALE3004", "{ inactivity: { of: §purchase, for: 90d } }", "no source gives events called `purchase`"),
        Of("HALE3002", "{ trial: §prodct == \"trial\" }", "did you mean `product`?"),
        Of("HALE4012", "{ free: §amount + 1 }", "expected is"),
        new("HALE3002", "metrics/b.yaml", "metrics:\n  a: { formula: §state == \"lost\" }\n", "add `lifecycle: { grace: 30d }`"),
        new("HALE4017", "metrics/b.yaml", "metrics:\n  a: { formula: §state == \"lots\" }\n", "did you mean `lost`?") { With = [("hale.yaml", Header + "lifecycle: {}\n"), ("sources/terms.yaml", Terms)] },
    ];

    private static DiagnosticCase Of(string id, string lifecycle, string says) => new(id, "hale.yaml", $"{Header}lifecycle: {lifecycle}\n", says) { With = [("sources/terms.yaml", Terms)] };
}
