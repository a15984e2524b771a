namespace Hale.Language.Diagnostics.Rules;

/// <summary>Problems of accounts that become others.</summary>
internal static class LineageRules
{
    public static DiagnosticRule OtherAccount { get; } = new(
        "HALE6030", Severity.Error, "the other account of a lineage",
        "A merged or renamed account became another one, which stands under `into`. A split one is new and came out of another one, which stands under `from`.",
        "lineage: { account: old_id, kind: merged, from: new_id, date: merged_on }",
        "Write `into` for `merged` and `renamed`, `from` for `split`; both where a column says which it is and rows of both sorts come.");

    public static DiagnosticRule NoRenewingUnit { get; } = new(
        "HALE6031", Severity.Error, "a renewing unit that nothing names",
        "The metric reads the terms of the account that holds the contract, but no source of accounts says which one that is.",
        "metrics:\n  renewal_in: { subscription: days_to_renewal, of: renewing_unit }   # and no source has renews_with",
        "Add `renews_with` to a source of accounts: `accounts: { id: account_id, renews_with: contract_holder }`.");

    public static DiagnosticRule CountedTwice { get; } = new(
        "HALE6032", Severity.Warning, "a contract that is added up several times",
        "Every account that renews with another shows the contract of that one, so that adding these values up, or weighing by them, counts the contract as often as accounts renew with it.",
        "metrics:\n  group_arr: { subscription: arr, of: renewing_unit }\n  arr_below: { children: group_arr, as: sum }",
        "Add up, or weigh by, the amount that is read at the account itself: `arr`, or a metric without `of`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [OtherAccount, NoRenewingUnit, CountedTwice];
}
