namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE57xx: metrics over several accounts.</summary>
internal static class AcrossRules
{
    public static DiagnosticRule NotANumber { get; } = new(
        "HALE5701", Severity.Error, "accounts compared in what is no number",
        "A rank, a percentile of the population and a weight need a metric that is a number.",
        "plan: { attribute: plan }\nplan_rank: { percentile_rank: plan }",
        "Name a metric that is a number.");

    public static DiagnosticRule NoSegment { get; } = new(
        "HALE5702", Severity.Error, "peers that agree in a number",
        "`within` names what peers have in common with the account: a text such as the plan, or yes or no. Hardly two accounts agree in a number.",
        "rank: { percentile_rank: logins, within: seats }",
        "Name a metric that is a text or a boolean, such as a formula that makes classes of the number: `formula: seats >= 100`.");

    public static DiagnosticRule ChildrenMismatch { get; } = new(
        "HALE5703", Severity.Error, "children that do not come to this",
        "A mean, a sum and extremes are of numbers, a share is of a condition, and the worst is of the bands of a score. Only means and shares take weights.",
        "red_children: { children: bands.health, as: share }",
        "Write `children: bands.health == \"red\"` with `as: share`, `children: scores.health` with `as: mean`, or `children: bands.health` with `as: worst`.");

    public static DiagnosticRule NoParents { get; } = new(
        "HALE5704", Severity.Error, "children, and nothing says who they are",
        "The children of an account are those that name it as their parent. No source of accounts says which column holds the id of the parent.",
        "accounts: { id: account_id }   # and a metric: { children: arr, as: sum }",
        "Add the column to a source of accounts: `accounts: { id: account_id, parent: parent_id }`.");

    public static DiagnosticRule PopulationCompares { get; } = new(
        "HALE5705", Severity.Error, "a population that depends on itself",
        "The population says with whom accounts are compared, so who belongs to it cannot depend on a comparison.",
        "# metrics/base.yaml\nrank: { percentile_rank: logins }\n# hale.yaml\npopulation: rank > 10%",
        "Let the condition read metrics of the account alone.");

    public static DiagnosticRule NotASelect { get; } = new(
        "HALE5706", Severity.Error, "a statement that does not select",
        "A metric of SQL is one statement that only reads: it gives a row an account, with the columns `account` and `value`.",
        "weekend_share: { sql: \"delete from events\" }",
        "Write one `select account, … as value from …`; it may begin with `with` or `from`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotANumber, NoSegment, ChildrenMismatch, NoParents, PopulationCompares, NotASelect];
}
