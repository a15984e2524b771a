namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE606x: what sources promise.</summary>
internal static class ContractRules
{
    public static DiagnosticRule UnknownCheck { get; } = new(
        "HALE6060", Severity.Error, "a contract over a check that is not there",
        "Under `checks` of a contract stand names of the source's own `checks`, with how many records each may find suspect.",
        "checks: { negative: amount < 0 }\ncontract: { checks: { negativ: { error_if: \"> 1%\" } } }",
        "Correct the name, or write the check.");

    public static DiagnosticRule UnknownSource { get; } = new(
        "HALE6061", Severity.Error, "a relationship to a source that is not there",
        "`relationships` names a source of the project and its column, or `accounts`: what has an account.",
        "columns: { order_id: { relationships: { to: ordres, field: order_id } } }",
        "Correct the name.");

    public static DiagnosticRule NeverBroken { get; } = new(
        "HALE6062", Severity.Error, "limits of a contract that contradict each other",
        "A contract warns first and is broken later. What never happens is a mistake.",
        "freshness: { warn_after: 3d, error_after: 1d }",
        "Exchange the two, or leave one out.");

    public static DiagnosticRule DoesNotFit { get; } = new(
        "HALE6063", Severity.Error, "a contract that does not fit the rows",
        "A volume a day is asked of events and points of series, names of events of events alone.",
        "accounts: { id: account_id }\ncontract: { volume: { error_below: 30% } }",
        "Remove it; `freshness` and `columns` fit every source.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnknownCheck, UnknownSource, NeverBroken, DoesNotFit];
}
