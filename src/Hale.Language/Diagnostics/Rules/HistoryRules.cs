namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE604x: what was known when.</summary>
internal static class HistoryRules
{
    public static DiagnosticRule CannotEnd { get; } = new(
        "HALE6040", Severity.Error, "what cannot end",
        "Accounts, subscriptions and contacts end. An event, an outcome or a point of a series that is no longer there can only be retracted, or kept.",
        "absent: ended\nevents: { account: customer, event: order, time: ordered_at }",
        "Write `absent: retracted` or `absent: kept`.");

    public static DiagnosticRule CorrectsWithoutId { get; } = new(
        "HALE6041", Severity.Error, "a correction without an id",
        "`supersedes` names the row that a row corrects by its id, so rows need one, of as many columns.",
        "outcomes: { account: customer, outcome: churned, date: day, supersedes: corrects }",
        "Add `id`, with as many columns as `supersedes` has.");

    public static DiagnosticRule CorrectedHistory { get; } = new(
        "HALE6042", Severity.Error, "corrections in a history",
        "Each row of a history says itself until when it was believed; a further word about that could contradict it.",
        "history: dbt_snapshot\noutcomes: { …, id: id, supersedes: corrects }",
        "Remove `supersedes`.");

    public static DiagnosticRule FoundHistory { get; } = new(
        "HALE6043", Severity.Error, "a history whose rows find their account",
        "Each row of a history says itself from when until when it was believed. An account that is found by an alias or a contact is known from when that is known, and may become another one: then two things would say when a version counts.",
        "history: dbt_snapshot\nsubscriptions: { account: { column: customer, system: stripe }, … }",
        "Put the account id into a column, by a join with the file of the aliases (`joins`) or in the query that writes the history, and name that column: `account: account_id`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [CannotEnd, CorrectsWithoutId, CorrectedHistory, FoundHistory];
}
