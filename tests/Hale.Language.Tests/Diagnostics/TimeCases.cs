namespace Hale.Tests.Diagnostics;

internal static class TimeCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE6101", "metrics/b.yaml", "metrics:\n  §a: { business_days_since: login }", "hale.yaml states none"),
        Header("{ days: §friday..monday }", "from an earlier one to a later one"),
        Header("{ hours: §17:00..09:00 }", "from when until when"),
        Header("{ holidays: [2025-01-01, §christmas] }", "`christmas` is no date"),
    ];

    private static DiagnosticCase Header(string business, string says) => new("HALE6102", "hale.yaml", $"project: Acme\ntime_zone: Europe/Berlin\nbusiness: {business}\n", says);
}
