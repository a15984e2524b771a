using Hale.Core.Metrics.Planning;
using Hale.Engine.Expressions;

namespace Hale.Warehouse.Sql;

/// <summary>
/// How an engine spells what every engine can do. What is not here (CASE, IN, IS NULL, AND, coalesce, least, abs, exp, sqrt, ln, arithmetic) all spell alike.
/// Arguments and results are SQL expressions that can stand anywhere a value can.
/// </summary>
internal interface ISqlDialect : IExpressionDialect
{
    /// <summary>A name as an identifier.</summary>
    string Identifier(string name);

    /// <summary>A 64-bit integer.</summary>
    string Literal(long value);

    /// <summary>An exact decimal of at most 8 digits before the point and 12 behind it.</summary>
    string Literal(decimal value);

    /// <summary>A decimal times such a literal, rounded to a millionth, halves away from zero; NULL when one of them is.</summary>
    string Times(string amount, string worth);

    /// <summary>The NULL of a type.</summary>
    string Null(SqlType type);

    /// <summary>A number or boolean in another type.</summary>
    string Cast(string value, SqlType type);

    /// <summary>How many rows pass the filter and have the value; with no value, how many pass.</summary>
    string Count(string? value, string? filter);

    /// <summary>How many distinct combinations of values, none of them NULL, the rows that pass have.</summary>
    string CountDistinct(IReadOnlyList<string> values, string? filter);

    /// <summary>The exact sum, NULL of nothing.</summary>
    string Sum(string value, string? filter);

    /// <summary>The smallest value, NULL of nothing.</summary>
    string Min(string value, string? filter);

    /// <summary>The largest value, NULL of nothing.</summary>
    string Max(string value, string? filter);

    /// <summary>The value below which a share of the values lies, interpolated between order statistics (Hyndman and Fan, type 7), as a double; NULL of nothing.</summary>
    string Percentile(string value, decimal share, string? filter);

    /// <summary>The value of the row with the smallest keys among those that pass and have a value; NULL of nothing.</summary>
    string Earliest(string value, IReadOnlyList<string> keys, string? filter);

    /// <summary>The value of the row with the largest keys among those that pass and have a value; NULL of nothing.</summary>
    string Latest(string value, IReadOnlyList<string> keys, string? filter);

    /// <summary>The value, perhaps NULL, of the row with the largest keys among those that pass; NULL of nothing.</summary>
    string Newest(string value, IReadOnlyList<string> keys, string? filter);

    /// <summary>The sum of a 64-bit integer over the first rows only: those with the largest rank, and of equal ones with the smallest name; NULL of nothing.</summary>
    string SumOfFirst(string value, int count, string rank, string name);

    /// <summary>The keys, as one value, of the row that <see cref="Latest"/> takes its value from; NULL of nothing.</summary>
    string LatestKey(string value, IReadOnlyList<string> keys, string? filter);

    /// <summary>A list of the values, NULL among them, of the rows that pass, those with the largest keys first; at most so many where a number is given.</summary>
    string ListFromNewest(string value, IReadOnlyList<string> keys, int? most, string? filter);

    /// <summary>A list of the differences of each element of a list of numbers and the one after it.</summary>
    string Differences(string list);

    /// <summary>What an aggregate gives for the elements of a list that are not NULL, as the aggregate of that name above does.</summary>
    string OfList(string list, AggregateFunction function, decimal? share);

    /// <summary>
    /// Of the rows that pass, in the order of the keys, the last one whose value is not that of the row before it: its time, or where both have the same, when it became known;
    /// NULL when there is none.
    /// </summary>
    string LastChange(string value, IReadOnlyList<string> keys, string time, string known, string? filter);

    /// <summary>A 64-bit integer with one bit, counted from 0.</summary>
    string Bit(string place);

    /// <summary>How many bits an integer has.</summary>
    string BitCount(string value);

    /// <summary>The bits that both 64-bit integers have.</summary>
    string BitAnd(string left, string right);

    /// <summary>A relation of the integers from one to before another, in its column <c>day</c>.</summary>
    string Days(long from, long to);

    /// <summary>The bits that some value has.</summary>
    string BitOr(string value, string? filter);
}
