namespace Hale.Language.Diagnostics.Rules;

/// <summary>Problems of accounts that become others.</summary>
internal static class LineageRules
{
    public static DiagnosticRule OtherAccount { get; } = new(
        "HALE6030", Severity.Error, "the other account of a lineage",
        "A merged or renamed account became another one, which stands under `into`. A split one is new and came out of another one, which stands under `from`.",
        "lineage: { account: old_id, kind: merged, from: new_id, date: merged_on }",
        "Write `into` for `merged` and `renamed`, `from` for `split`; both where a column says which it is and rows of both sorts come.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [OtherAccount];
}
