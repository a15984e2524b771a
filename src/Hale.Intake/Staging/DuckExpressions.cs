using Hale.DuckDb;
using Hale.Engine.Expressions;

namespace Hale.Intake.Staging;

/// <summary>How conditions over the rows of files are spelled for the engine that reads them.</summary>
internal sealed class DuckExpressions : IExpressionDialect
{
    public static readonly DuckExpressions Instance = new();

    // Statements end at a NUL character, texts do not.
    public string Literal(string value) => value.Contains('\0', StringComparison.Ordinal)
        ? $"({string.Join(" || chr(0) || ", value.Split('\0').Select(DuckSql.Literal))})"
        : DuckSql.Literal(value);

    public string Literal(double value) => DuckSql.Literal(value);

    public string Literal(bool value) => DuckSql.Literal(value);

    public string IsFinite(string value) => $"isfinite({value})";

    public string Truncate(string value) => $"trunc({value})";

    public string Lower(string value) => $"lower({value})";

    public string StartsWith(string value, string prefix) => $"starts_with({value}, {prefix})";

    public string DomainOf(string value) => $"CASE WHEN contains({value}, '@') THEN nullif(lower(split_part({value}, '@', -1)), '') END";

    // A lambda over a list of one is the only way to name a value inside an expression.
    public string Let(string value, string name, string body) => $"list_transform([{value}], lambda {name}: {body})[1]";
}
