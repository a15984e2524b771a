namespace Hale.Engine.Expressions;

/// <summary>
/// How an engine spells what expressions need. What is not here (CASE, IN, IS NULL, AND, coalesce, least, abs, exp, sqrt, ln, arithmetic) all spell alike.
/// Arguments and results are SQL expressions that can stand anywhere a value can.
/// </summary>
public interface IExpressionDialect
{
    /// <summary>A text.</summary>
    string Literal(string value);

    /// <summary>A finite double that reads back to the same bits.</summary>
    string Literal(double value);

    /// <summary>A boolean.</summary>
    string Literal(bool value);

    /// <summary>Whether a double is neither infinite nor NaN.</summary>
    string IsFinite(string value);

    /// <summary>The whole part of a double, towards zero.</summary>
    string Truncate(string value);

    /// <summary>A text in lower case, character by character.</summary>
    string Lower(string value);

    /// <summary>Whether a text begins with another, byte by byte.</summary>
    string StartsWith(string value, string prefix);

    /// <summary>What stands after the last <c>@</c> of a text, in lower case; NULL where there is no <c>@</c> or nothing after it.</summary>
    string DomainOf(string value);

    /// <summary>A body that uses a value several times while it is computed, and written, once.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">A name that occurs nowhere around it.</param>
    /// <param name="body">The body; it refers to the value by the name.</param>
    string Let(string value, string name, string body);
}
