namespace Hale.Core.Expressions;

/// <summary>
/// The functions of the expression language. Unless said otherwise every argument is a number, and a missing argument makes the result missing.
/// </summary>
public enum Function
{
    /// <summary>
    /// <c>if(condition, then, otherwise)</c>, both of one kind; only the branch taken counts. A missing condition gives missing, so SQL needs
    /// CASE WHEN c THEN a WHEN NOT c THEN b END, not an ELSE.
    /// </summary>
    If,

    /// <summary><c>min(a, b, …)</c> of one or more. SQL's LEAST may skip NULLs: guard it.</summary>
    Min,

    /// <summary><c>max(a, b, …)</c> of one or more. SQL's GREATEST may skip NULLs: guard it.</summary>
    Max,

    /// <summary><c>clamp(x, low, high)</c>: min(max(x, low), high), also when low is above high.</summary>
    Clamp,

    /// <summary>
    /// <c>round(x)</c> or <c>round(x, places)</c>, places a whole literal from 0 to 15, halves away from zero: trunc(x·10^p + copysign(below .5, x)) / 10^p
    /// in double arithmetic, x itself from 2^52 on. ClickHouse's round goes to even: print the formula.
    /// </summary>
    Round,

    /// <summary><c>coalesce(a, b, …)</c> of one or more of one kind: the first that is present; missing only when all are.</summary>
    Coalesce,

    /// <summary><c>ln(x)</c>; missing for x ≤ 0, where DuckDB stops with an error: guard it.</summary>
    Ln,

    /// <summary><c>log1p(x)</c>: ln(1 + x), computed so; missing for x ≤ −1.</summary>
    Log1p,

    /// <summary><c>exp(x)</c>; missing when too large for a double.</summary>
    Exp,

    /// <summary><c>sqrt(x)</c>; missing for x &lt; 0, where DuckDB stops with an error: guard it.</summary>
    Sqrt,

    /// <summary><c>abs(x)</c>.</summary>
    Abs,

    /// <summary><c>lower(text)</c>: each character by Unicode's simple mapping, in no language. In ClickHouse lowerUTF8.</summary>
    Lower,

    /// <summary><c>starts_with(text, prefix)</c>, code unit by code unit; every text starts with the empty one.</summary>
    StartsWith,

    /// <summary><c>domain_of(text)</c>: of an e-mail address what stands after its last <c>@</c>, in lower case; missing where there is no <c>@</c> or nothing after it.</summary>
    DomainOf,
}
