namespace Hale.Warehouse.DuckDb.Snapshots;

/// <summary>What becomes of each table in a snapshot.</summary>
internal static class SnapshotTables
{
    /// <summary>Rows of the accounts that are taken.</summary>
    public static IReadOnlyList<string> OfAccounts { get; } =
        ["accounts", "attributes", "contacts", "entries", "events", "first_facts", "lineage", "outcomes", "series", "subscriptions"];

    /// <summary>What says how facts were stored: whole.</summary>
    public static IReadOnlyList<string> Whole { get; } =
    [
        "contract_results", "hale_schema", "import_files", "imports", "settings", "source_checks", "source_days", "source_events", "source_knowledge", "source_names", "source_reach",
    ];

    /// <summary>What a plan does not read, or what names people and accounts without need: none of it.</summary>
    public static IReadOnlyList<string> Empty { get; } =
    [
        "account_rows", "aliases", "backtest_measures", "backtest_moments", "backtest_predictors", "backtest_rows", "backtest_segments", "backtests", "erasures", "lock_box_openings", "refused", "run_entries", "run_left_out", "run_lineage", "run_metrics", "run_nodes", "run_path", "run_scores", "runs", "shared_rows", "source_cursors",
        "supersessions", "suspects", "unmatched",
    ];
}
