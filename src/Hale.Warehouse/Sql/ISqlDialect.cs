namespace Hale.Warehouse.Sql;

/// <summary>
/// How an engine spells what every engine can do. What is not here (CASE, IN, IS NULL, AND, coalesce, least, abs, exp, sqrt, ln, arithmetic) all spell alike.
/// Arguments and results are SQL expressions that can stand anywhere a value can.
/// </summary>
internal interface ISqlDialect
{
    /// <summary>A name as an identifier.</summary>
    string Identifier(string name);

    /// <summary>A text.</summary>
    string Literal(string value);

    /// <summary>A 64-bit integer.</summary>
    string Literal(long value);

    /// <summary>A finite double that reads back to the same bits.</summary>
    string Literal(double value);

    /// <summary>A boolean.</summary>
    string Literal(bool value);

    /// <summary>The NULL of a type.</summary>
    string Null(SqlType type);

    /// <summary>A number or boolean in another type.</summary>
    string Cast(string value, SqlType type);

    /// <summary>Whether a double is neither infinite nor NaN.</summary>
    string IsFinite(string value);

    /// <summary>The whole part of a double, towards zero.</summary>
    string Truncate(string value);

    /// <summary>A text in lower case, character by character.</summary>
    string Lower(string value);

    /// <summary>Whether a text begins with another, byte by byte.</summary>
    string StartsWith(string value, string prefix);

    /// <summary>A body that uses a value several times while it is computed, and written, once.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">A name that occurs nowhere around it.</param>
    /// <param name="body">The body; it refers to the value by the name.</param>
    string Let(string value, string name, string body);

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

    /// <summary>The value of the row with the largest keys among those that pass and have a value; NULL of nothing.</summary>
    string Latest(string value, IReadOnlyList<string> keys, string? filter);
}
