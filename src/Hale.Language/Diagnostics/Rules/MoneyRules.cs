namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE62xx: currencies and their rates.</summary>
internal static class MoneyRules
{
    public static DiagnosticRule NoReportingCurrency { get; } = new(
        "HALE6201", Severity.Error, "money, and no reporting currency",
        "Amounts become comparable in one currency, the reporting currency, and hale.yaml does not name it.",
        "metrics:\n  revenue: { subscription: arr, unit: money }   # and hale.yaml has no currency:",
        "Add `currency: EUR` (its three letters) to hale.yaml.");

    public static DiagnosticRule NotACurrency { get; } = new(
        "HALE6202", Severity.Error, "not a currency",
        "The reporting currency is named by three capital letters, as in ISO 4217.",
        "currency: Euro",
        "Write its three letters: `currency: EUR`.");

    public static DiagnosticRule BadRate { get; } = new(
        "HALE6203", Severity.Error, "a rate that cannot be read",
        "A file of rates has a first line with the names of its columns, and in each further line a date, a currency and how many units of the reporting currency one unit of it is worth from that day on: "
        + "above 0 and below 100,000,000, with at most 12 decimal places. A currency has one rate for a day.",
        "date,currency,rate\n2024-01-01,USD,0.9050\n2024-02-01,USD,soon",
        "Mend the line. Dates are written 2024-01-31, currencies as in the data (USD), numbers with a point.");

    public static DiagnosticRule NotAnAmount { get; } = new(
        "HALE6204", Severity.Error, "an amount that cannot be converted",
        "`currency` names the property that says in which currency an event's amount is: a text. What is converted is another property of the same event, not how long it took.",
        "sum: amount\ncurrency: amount   # a number",
        "Name the property that holds the currency, such as `currency: currency`, and declare it as a text in the source.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NoReportingCurrency, NotACurrency, BadRate, NotAnAmount];
}
