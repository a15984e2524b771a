using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb;

/// <summary>DuckDB's spelling.</summary>
internal sealed class DuckDbDialect : ISqlDialect
{
    public string Identifier(string name) => DuckSql.Identifier(name);

    // Statements end at a NUL character, texts do not.
    public string Literal(string value) => value.Contains('\0', StringComparison.Ordinal)
        ? $"({string.Join(" || chr(0) || ", value.Split('\0').Select(DuckSql.Literal))})"
        : DuckSql.Literal(value);

    public string Literal(long value) => DuckSql.Literal(value);

    public string Literal(double value) => DuckSql.Literal(value);

    public string Literal(bool value) => DuckSql.Literal(value);

    public string Literal(decimal value) => value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    // 18 and 20 digits make 38, the most that a decimal has.
    public string Times(string amount, string worth) => $"CAST({amount} * CAST({worth} AS DECIMAL(20,12)) AS DECIMAL(28,6))";

    public string Null(SqlType type) => Cast("NULL", type);

    public string Cast(string value, SqlType type) => $"CAST({value} AS {NameOf(type)})";

    public string IsFinite(string value) => $"isfinite({value})";

    public string Truncate(string value) => $"trunc({value})";

    public string Lower(string value) => $"lower({value})";

    public string StartsWith(string value, string prefix) => $"starts_with({value}, {prefix})";

    public string DomainOf(string value) => $"CASE WHEN contains({value}, '@') THEN nullif(lower(split_part({value}, '@', -1)), '') END";

    // A lambda over a list of one is the only way to name a value inside an expression.
    public string Let(string value, string name, string body) => $"list_transform([{value}], lambda {name}: {body})[1]";

    public string Count(string? value, string? filter) => $"count({value ?? "*"}){Filter(filter)}";

    // A row of values is never NULL, so rows that lack one must be kept out.
    public string CountDistinct(IReadOnlyList<string> values, string? filter) => values.Count == 1
        ? $"count(DISTINCT {values[0]}){Filter(filter)}"
        : $"count(DISTINCT ({string.Join(", ", values)})){Filter(And(filter, values.Select(value => $"{value} IS NOT NULL")))}";

    public string Sum(string value, string? filter) => $"sum({value}){Filter(filter)}";

    public string Min(string value, string? filter) => $"min({value}){Filter(filter)}";

    public string Max(string value, string? filter) => $"max({value}){Filter(filter)}";

    // Sorted values are interpolated; nothing is added up, so the order in which threads meet them does not matter.
    public string Percentile(string value, decimal share, string? filter) => $"quantile_cont({Cast(value, SqlType.Double)}, {DuckSql.Literal((double)share)}){Filter(filter)}";

    public string Earliest(string value, IReadOnlyList<string> keys, string? filter) => $"arg_min({value}, ({string.Join(", ", keys)})){Filter(filter)}";

    // arg_max leaves out rows without a value by itself.
    public string Latest(string value, IReadOnlyList<string> keys, string? filter) => $"arg_max({value}, ({string.Join(", ", keys)})){Filter(filter)}";

    public string Newest(string value, IReadOnlyList<string> keys, string? filter) => $"arg_max_null({value}, ({string.Join(", ", keys)})){Filter(filter)}";

    public string SumOfFirst(string value, int count, string rank, string name) =>
        Cast($"list_sum(list({value} ORDER BY {rank} DESC, {name})[1:{DuckSql.Literal((long)count)}])", SqlType.Integer);

    public string LatestKey(string value, IReadOnlyList<string> keys, string? filter) =>
        $"max(({string.Join(", ", keys)})){Filter(And(filter, [$"{value} IS NOT NULL"]))}";

    // Each value in a list of its own, for arg_max leaves out rows without a value.
    public string ListFromNewest(string value, IReadOnlyList<string> keys, int? most, string? filter) => most is { } count
        ? $"flatten(arg_max([{value}], ({string.Join(", ", keys)}), {DuckSql.Literal((long)count)}){Filter(filter)})"
        : $"list({value} ORDER BY {string.Join(", ", keys.Select(key => $"{key} DESC"))}){Filter(filter)}";

    public string Differences(string list) =>
        Let(list, "newest", "list_transform(range(1, len(newest)), lambda place: newest[place] - newest[place + 1])");

    public string OfList(string list, AggregateFunction function, decimal? share) => function switch
    {
        AggregateFunction.Count => $"coalesce(list_aggregate({list}, 'count'), 0)",
        AggregateFunction.Sum => $"list_aggregate({list}, 'sum')",
        AggregateFunction.Min => $"list_aggregate({list}, 'min')",
        AggregateFunction.Max or AggregateFunction.LastTime => $"list_aggregate({list}, 'max')",
        AggregateFunction.Percentile => $"list_aggregate({list}, 'quantile_cont', {DuckSql.Literal((double)share!.Value)})",
        AggregateFunction.First => $"list_any_value(list_reverse({list}))",
        AggregateFunction.Last => $"list_any_value({list})",
        AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks =>
            $"CAST(coalesce(list_unique({list}), 0) AS BIGINT)",
        AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop =>
            throw new ArgumentException("contacts are not counted in lists", nameof(function)),
        AggregateFunction.LastChange => throw new ArgumentException("changes are found in all versions of an attribute", nameof(function)),
    };

    public string LastChange(string value, IReadOnlyList<string> keys, string time, string known, string? filter) => Let(
        $"list({{'time': {time}, 'known': {known}, 'value': {value}}} ORDER BY {string.Join(", ", keys)}){Filter(filter)}",
        "versions",
        """
        list_max(list_transform(range(1, len(versions)), lambda nth: CASE
            WHEN versions[nth].value IS NOT DISTINCT FROM versions[nth + 1].value THEN NULL
            WHEN versions[nth].time = versions[nth + 1].time THEN versions[nth + 1].known
            ELSE versions[nth + 1].time END))
        """);

    public string Bit(string place) => $"(CAST(1 AS BIGINT) << CAST({place} AS BIGINT))";

    public string BitCount(string value) => $"bit_count({value})";

    public string BitAnd(string left, string right) => $"({left} & {right})";

    public string Days(long from, long to) => $"(SELECT CAST(range AS INTEGER) AS day FROM range({DuckSql.Literal(from)}, {DuckSql.Literal(to)}))";

    public string BitOr(string value, string? filter) => $"bit_or({value}){Filter(filter)}";

    private static string And(string? filter, IEnumerable<string> conditions) =>
        string.Join(" AND ", filter is null ? conditions : conditions.Prepend(filter));

    private static string Filter(string? condition) => condition is null ? string.Empty : $" FILTER (WHERE {condition})";

    private static string NameOf(SqlType type) => type switch
    {
        SqlType.Integer => "BIGINT",
        SqlType.Decimal => "DECIMAL(18,6)",
        SqlType.Double => "DOUBLE",
        SqlType.Text => "VARCHAR",
        SqlType.Boolean => "BOOLEAN",
    };
}
