namespace Hale.Tests.Diagnostics;

internal static class MoneyCases
{
    private const string Header = "project: Acme\ntime_zone: Europe/Berlin\n";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE6201", "hale.yaml", Header + "rates: §rates.csv\n", "into which currency") { With = [("rates.csv", "date,currency,rate\n2024-01-01,USD,0.9\n")] },
        Metric("HALE6201", "a: { count: login, window: 28d, unit: §money }", string.Empty, "hale.yaml does not say which"),
        Metric("HALE6201", "a: { sum: amount, of: login, window: 28d, currency: §plan }", string.Empty, "into which currency"),
        new("HALE6202", "hale.yaml", Header + "currency: §Euro\n", "three letters"),
        new("HALE6202", "hale.yaml", Header + "currency: §eur\n", "did you mean `EUR`?"),
        Rates("§day,currency,rate\n2024-01-01,USD,0.9\n", "the column `date`"),
        Rates("date,curency,rate\n2024-01-01,USD,0.9\n", "did you mean `curency`?", line: 1),
        Rates("date,currency,rate\n§01.02.2024,USD,0.9\n", "`01.02.2024` is no date"),
        Rates("date,currency,rate\n§2024-01-01,Dollar,0.9\n", "`Dollar` is not a currency"),
        Rates("date,currency,rate\n§2024-01-01,USD,0\n", "`0` is no rate"),
        Rates("date,currency,rate\n§2024-01-01,USD,90%\n", "`90%` is no rate"),
        Rates("date;currency;rate\n§2024-01-01;USD;0,9\n", "`0,9` is no rate"),
        Rates("date,currency,rate\n§2024-01-01,USD,0.1234567890123\n", "12 decimal places"),
        Rates("date,currency,rate\n2024-01-01,USD,0.9\n2024-01-02,USD,0.9\n§2024-01-01,USD,0.8\n", "stands already in line 2"),
        Rates("date,currency,rate\n2023-01-01,EUR,1\n§2024-01-01,EUR,1.1\n", "EUR is the reporting currency"),
        Rates("date,currency,rate\n§2024-01-01,USD\n", "`` is no rate"),
        Metric("HALE6204", "a: { sum: amount, of: login, window: 28d, currency: §amount }", "currency: EUR\n", "names no currency"),
        Metric("HALE6204", "a: { median: interval, of: login, window: 28d, currency: §plan }", "currency: EUR\n", "no amount of money"),
        Metric("HALE3005", "a: { sum: amount, of: login, window: 28d, currency: §plam }", "currency: EUR\n", "did you mean `plan`?"),
        Metric("HALE2001", "a: { count: login, window: 28d, §currency: plan }", "currency: EUR\n", "is not a key of"),
    ];

    private static DiagnosticCase Metric(string id, string metric, string header, string says) =>
        new(id, "metrics/b.yaml", $"metrics:\n  {metric}\n", says) { With = [("hale.yaml", Header + header)] };

    private static DiagnosticCase Rates(string rates, string says, int? line = null) =>
        new("HALE6203", "rates.csv", line is null ? rates : "§" + rates, says) { With = [("hale.yaml", Header + "currency: EUR\nrates: rates.csv\n")] };
}
