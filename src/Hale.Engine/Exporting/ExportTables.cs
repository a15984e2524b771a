using static Hale.Engine.Exporting.ExportType;

namespace Hale.Engine.Exporting;

/// <summary>The tables that are exported. docs/export.md describes them; a test keeps both alike.</summary>
public static class ExportTables
{
    /// <summary>The version of what follows: raised when a column changes its meaning or goes.</summary>
    public const long SchemaVersion = 1;

    private static readonly ExportColumn[] OfRun =
    [
        new("schema_version", Whole, "The version of these columns.", IsRequired: true),
        new("run", Whole, "The number of the run, from 1 in its data folder.", IsRequired: true),
        new("score", Text, "The name of the score.", IsRequired: true),
        new("as_of", Moment, "The moment that the score speaks about.", IsRequired: true),
        new("as_of_label", Text, "The same as it was asked for: a day for its close, or a moment.", IsRequired: true),
        new("definition_hash", Text, "SHA-256 of the definition, 64 hexadecimal digits.", IsRequired: true),
        new("computed_at", Moment, "When the run was completed.", IsRequired: true),
        new("account", Text, "The id of the account.", IsRequired: true),
    ];

    /// <summary>Columns that came later stand at the end.</summary>
    private static readonly ExportColumn[] Later =
    [
        new("kind", Text, "`close` (official), `draft` (of definitions of which none was live), `recomputed` (of a day that has its close) or `live` (a preview between closes)."),
    ];

    private static readonly ExportColumn[] OfScore =
    [
        new("account_name", Text, "The name of the account as of the run; empty when it has none."),
        new("status", Text, "`scored`, or why there is no score: `not_enough_data`, `nothing_present`, `withheld`, `not_eligible`, `no_grade`.", IsRequired: true),
        new("value", Number, "The score as printed, on its own scale; empty without one."),
        new("shown", Text, "The score as people are shown it: a number, a percentage, a letter or a band; empty without one."),
        new("band", Text, "The name of its band; empty without a score."),
        new("band_label", Text, "What people read for the band."),
        new("computed", Number, "What was computed before overrides, on the scale of the score."),
        new("override", Text, "`force`, `cap` or `floor` when an override decided; else empty."),
        new("coverage", Number, "The share of the weight that rests on present data, 0 to 1.", IsRequired: true),
        new("low", Number, "The computed score if everything missing were at its worst, on the scale of the score."),
        new("high", Number, "The computed score if everything missing were at its best, on the scale of the score."),
        new("trend", Text, "What the change since an earlier close is called, where the definition says so."),
        new("trend_change", Number, "That change, on the scale of the score."),
        new("trend_since", Text, "The day of the close that is compared with."),
    ];

    /// <summary>The current score of every account.</summary>
    public static ExportTable Scores { get; } =
        new("scores", "The latest run of each score: a row for each account and score.", [.. OfRun, .. OfScore, .. Later], ["score", "account"]) { IsCurrent = true };

    /// <summary>The scores of all runs.</summary>
    public static ExportTable History { get; } = new("history", "Every run but shadow runs: a row for each run and account.", [.. OfRun, .. OfScore, .. Later], ["run", "account"]);

    /// <summary>What the parts of scorecards came to.</summary>
    public static ExportTable Contributions { get; } = new(
        "contributions",
        "What each measure and group came to: a row for each run, account and node of its scorecard.",
        [
            .. OfRun,
            new("scorecard", Text, "The scorecard that was chosen for the account.", IsRequired: true),
            new("node_index", Whole, "The place of the node in its scorecard; 0 is the whole.", IsRequired: true),
            new("node", Text, "The names from the top down, such as `usage/licence_use`; empty for the whole.", IsRequired: true),
            new("node_label", Text, "What people read.", IsRequired: true),
            new("metric", Text, "The metric of a measure; empty for anything else."),
            new("is_internal", Truth, "Whether the node is for the own team only.", IsRequired: true),
            new("state", Text, "`present`, `filled`, `missing`, `not_applicable`, `withholding`, `spread` or `last_known`.", IsRequired: true),
            new("missing", Text, "Why it has no data, such as `no_data` or `too_young`; empty when it has."),
            new("points", Number, "Its points, 0 to 100, higher is better; empty when it has none."),
            new("nominal_share", Number, "Its share of the weight of all that applies, 0 to 1.", IsRequired: true),
            new("effective_share", Number, "Its share of the weight that made the number, 0 to 1.", IsRequired: true),
            new("contribution", Number, "The points of the computed score, 0 to 100, that rest on it, not rounded.", IsRequired: true),
            .. Later,
        ],
        ["run", "account", "node_index"]);

    /// <summary>The values that scores were computed from.</summary>
    public static ExportTable Metrics { get; } = new(
        "metrics",
        "The metric values that scores were computed from: a row for each run, account and metric.",
        [
            .. OfRun,
            new("metric", Text, "The name of the metric.", IsRequired: true),
            new("number", Number, "The value of a number, in the unit of the metric; a percentage is a ratio (0.5 is 50 %)."),
            new("text", Text, "The value of a text."),
            new("truth", Truth, "The value of a yes or no."),
            new("missing", Text, "Why there is no value, such as `no_data`, `too_young` or `source_gap`; empty when there is one."),
            new("age_days", Number, "How many days before the moment the fact behind the value was, where somebody asks."),
            .. Later,
        ],
        ["run", "account", "metric"]);

    /// <summary>The attributes of accounts.</summary>
    public static ExportTable Accounts { get; } = new(
        "accounts",
        "The attributes of the accounts of a run, as of its moment: a row for each run, account and attribute that it has.",
        [
            .. OfRun,
            new("account_name", Text, "The name of the account as of the run; empty when it has none."),
            new("attribute", Text, "The name of the attribute.", IsRequired: true),
            new("value", Text, "Its value as a text; numbers with a point, days as 2024-12-31.", IsRequired: true),
            new("number", Number, "Its value where it is a number."),
            new("truth", Truth, "Its value where it is a yes or no."),
            .. Later,
        ],
        ["run", "account", "attribute"]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportTable> All { get; } = [Scores, History, Contributions, Metrics, Accounts];
}
