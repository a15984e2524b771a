namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE59xx: what the data say of the definitions; only <c>hale check --data</c> looks.</summary>
internal static class DataRules
{
    public static DiagnosticRule Dead { get; } = new(
        "HALE5901", Severity.Warning, "a measure that is the same for everyone",
        "Every account that has a value has the same one, so the measure moves no score against another.",
        "seats: 5 for all of 800 accounts",
        "Look whether its source is complete and its filter is meant so; otherwise leave the measure out.");

    public static DiagnosticRule Twins { get; } = new(
        "HALE5902", Severity.Warning, "two measures that say nearly the same",
        "Over all accounts that have both, their ranks agree (or are opposed) with a Spearman correlation beyond 0.95: together they count the same thing twice.",
        "logins and active_days: rank correlation 0.98",
        "Keep the one that people understand better, or halve the weight of both.");

    public static DiagnosticRule LimitMissing { get; } = new(
        "HALE5903", Severity.Warning, "a limit that most accounts do not have",
        "A metric stands for a limit and is missing for more than half of the accounts; the measure is then missing too.",
        "linear: { from: 0, to: target_seats }   # known for 20 % of the accounts",
        "Fill it in at its source, or write `coalesce` with a usual number in a formula and use that as the limit.");

    public static DiagnosticRule AbovePercent { get; } = new(
        "HALE5904", Severity.Warning, "a percentage far above 100 %",
        "`unit: percent` shows a ratio, .68 as 68 %. Values above 1.5 are often percentages already, which it shows a hundred times too large.",
        "adoption: { attribute: adoption, unit: percent }   # 68 for an account, shown as 6800 %",
        "Divide by 100 (`formula: adoption_percent / 100`), or leave out the unit; where the value may really be so large, silence the warning.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [Dead, Twins, LimitMissing, AbovePercent];
}
