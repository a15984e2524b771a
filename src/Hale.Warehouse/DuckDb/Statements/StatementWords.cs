namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>
/// What a statement of a definition may be made of. Everything that is not listed is refused, so that what a later version of the engine can do is refused until somebody has looked at it.
/// </summary>
internal static class StatementWords
{
    /// <summary>Kinds of expressions.</summary>
    public static IReadOnlySet<string> Expressions { get; } = Set(
        "COLUMN_REF CONSTANT FUNCTION CASE CAST COMPARISON CONJUNCTION BETWEEN OPERATOR SUBQUERY WINDOW STAR LAMBDA COLLATE");

    /// <summary>Kinds of queries, of what they read from, and of what stands behind them.</summary>
    public static IReadOnlySet<string> Nodes { get; } = Set(
        "SELECT_NODE SET_OPERATION_NODE RECURSIVE_CTE_NODE CTE_NODE BASE_TABLE JOIN SUBQUERY TABLE_FUNCTION EXPRESSION_LIST EMPTY "
        + "LIMIT_MODIFIER ORDER_MODIFIER DISTINCT_MODIFIER ORDER_DEFAULT ASCENDING DESCENDING");

    /// <summary>Types to which values may be turned.</summary>
    public static IReadOnlySet<string> Types { get; } = Set(
        "BOOLEAN TINYINT SMALLINT INTEGER BIGINT HUGEINT UTINYINT USMALLINT UINTEGER UBIGINT FLOAT DOUBLE DECIMAL VARCHAR DATE TIME TIMESTAMP INTERVAL");

    /// <summary>Functions that make tables.</summary>
    public static IReadOnlySet<string> TableFunctions { get; } = Set("unnest generate_series range");

    /// <summary>Functions of values, aggregates and functions over windows. None of them reads files, settings, names of tables, the clock or chance.</summary>
    public static IReadOnlySet<string> Functions { get; } = Set(
        "+ - * / // % ^ ** || ~~ !~~ ~~* !~~* & | << >> ~ "
        + "abs ceil ceiling floor round trunc sign sqrt cbrt exp ln log log2 log10 pow power mod divide fdiv fmod greatest least pi isnan isfinite isinf even gcd lcm factorial "
        + "sin cos tan asin acos atan atan2 degrees radians "
        + "coalesce nullif ifnull if "
        + "length len strlen lower upper lcase ucase trim ltrim rtrim left right substring substr replace concat concat_ws contains starts_with ends_with prefix suffix strpos instr position "
        + "reverse split split_part string_split regexp_matches regexp_full_match regexp_replace regexp_extract like_escape ilike_escape not_like_escape not_ilike_escape "
        + "ascii chr unicode md5 hash "
        + "date_trunc datetrunc date_part datepart date_diff datediff date_sub datesub date_add make_date make_time make_timestamp extract "
        + "year quarter month week weekofyear yearweek isoyear day dayofmonth dayofweek dayofyear isodow weekday hour minute second millisecond microsecond dayname monthname last_day "
        + "epoch epoch_ms epoch_us strftime strptime try_strptime time_bucket "
        + "to_years to_months to_weeks to_days to_hours to_minutes to_seconds to_milliseconds to_microseconds "
        + "list_value list_pack list_contains list_has list_position list_extract list_element list_slice array_slice array_extract list_sum list_avg list_min list_max list_count list_distinct list_unique "
        + "list_sort list_reverse_sort list_reverse list_concat list_cat list_transform list_apply list_filter list_reduce list_any_value list_first list_last list_median "
        + "array_length array_contains flatten row struct_pack struct_extract unnest generate_series range "
        + "count count_star count_if countif sum fsum avg mean favg min max median mode quantile quantile_cont quantile_disc stddev stddev_pop stddev_samp variance var_pop var_samp "
        + "corr covar_pop covar_samp regr_slope regr_intercept regr_r2 regr_count skewness kurtosis entropy mad product "
        + "bool_and bool_or bit_and bit_or bit_xor any_value first last arg_min arg_max min_by max_by list array_agg string_agg group_concat listagg histogram approx_count_distinct geomean "
        + "row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value grouping");

    /// <summary>Names that mean a function of the session where no column has them.</summary>
    public static IReadOnlySet<string> SessionNames { get; } = Set(
        "current_date current_time current_timestamp localtime localtimestamp current_user current_role session_user user current_catalog current_schema get_current_time get_current_timestamp");

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
