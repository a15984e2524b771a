using Hale.DuckDb;

namespace Hale.Intake.Querying;

/// <summary>The functions that a query may use: those of which the engine says that they give the same for the same arguments, and which read nothing else.</summary>
internal sealed class QueryFunctions
{
    /// <summary>Macros, of which the engine says nothing: those over lists, and some over one value.</summary>
    private static readonly string[] Macros =
    [
        "nullif", "split_part", "round_even", "roundbankers", "fmod", "fdiv", "date_add", "geomean", "geometric_mean", "wavg", "weighted_avg", "days_in_month",
        "md5_number_lower", "md5_number_upper", "json_group_array", "json_group_object", "map_contains_entry", "map_contains_value",
    ];

    private static readonly string[] Rankings =
        ["row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value", "last_value", "nth_value", "fill"];

    /// <summary>What reads the session rather than its arguments.</summary>
    private static readonly string[] OfTheSession = ["getvariable", "current_setting", "getenv"];

    private static readonly string[] SessionValues =
    [
        "current_catalog", "current_date", "current_schema", "current_role", "current_time", "current_timestamp", "current_user", "localtime", "localtimestamp", "session_user",
        "user",
    ];

    private static readonly string[] Tables = ["unnest", "range", "generate_series"];

    private readonly HashSet<string> _pure;

    public QueryFunctions(DuckConnection engine)
    {
        var pure = engine.Rows(
            """
            SELECT function_name FROM duckdb_functions() WHERE function_type IN ('scalar', 'aggregate', 'macro')
            GROUP BY function_name
            HAVING bool_and(function_type <> 'macro' AND stability = 'CONSISTENT' AND NOT coalesce(has_side_effects, false))
                OR bool_and(function_type = 'macro' AND (starts_with(function_name, 'list_') OR starts_with(function_name, 'array_')))
            """).Select(row => row.Text(0));
        _pure = [.. pure.Except(OfTheSession, StringComparer.Ordinal), .. Macros];
    }

    public bool Allows(string name) => _pure.Contains(name.ToLowerInvariant());

    public bool AllowsOverRows(string name) => Allows(name) || Rankings.Contains(name.ToLowerInvariant());

    /// <summary>Whether a name without parentheses calls a function.</summary>
    public static bool IsSessionValue(string name) => SessionValues.Contains(name.ToLowerInvariant());

    public static bool AllowsAsTable(string name) => Tables.Contains(name.ToLowerInvariant());
}
