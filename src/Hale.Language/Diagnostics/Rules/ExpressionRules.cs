namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE4xxx: expressions.</summary>
internal static class ExpressionRules
{
    public static DiagnosticRule TooLong { get; } = new(
        "HALE4001", Severity.Error, "the expression is too long",
        "An expression may have up to 4,000 characters.",
        "where: an expression of several pages",
        "Split it: give parts of it a name as formula metrics, or use a list: `plan in [\"a\", \"b\"]`.");

    public static DiagnosticRule TooDeep { get; } = new(
        "HALE4002", Severity.Error, "the expression is nested too deeply",
        "Parentheses, calls and chains of operators may be nested up to 64 deep.",
        "formula: a + a + a + …   # more than 64 times",
        "Split it: give parts of it a name as formula metrics, or use a list: `plan in [\"a\", \"b\"]`.");

    public static DiagnosticRule TooManyParts { get; } = new(
        "HALE4003", Severity.Error, "the expression has too many parts",
        "An expression may have up to 1,000 names, values, operators and calls.",
        "where: country in [\"AD\", \"AE\", …]   # more than 1,000",
        "Split it: give parts of it a name as formula metrics.");

    public static DiagnosticRule BadCharacter { get; } = new(
        "HALE4004", Severity.Error, "a character that has no meaning",
        "The expression language does not use this character.",
        "where: amount ≥ 5",
        "Use + - * / ( ) [ ] , .. == != < <= > >= and or not in is.");

    public static DiagnosticRule OpenText { get; } = new(
        "HALE4005", Severity.Error, "a text without its closing quote",
        "A text begins and ends with the same quote.",
        "where: plan == \"pro",
        "Add the closing quote; a quote inside a text is written twice.");

    public static DiagnosticRule BadNumber { get; } = new(
        "HALE4006", Severity.Error, "not a number",
        "Numbers are written `12`, `0.5`, `50%` or `1_000`, and numbers of days also as durations in days, weeks or hours: `60d`, `8w`, `12h`.",
        "when: tenure < 2mo",
        "Write a plain number, or a duration in days, weeks or hours.");

    public static DiagnosticRule Unexpected { get; } = new(
        "HALE4007", Severity.Error, "the expression cannot be read",
        "Something else is expected at this place.",
        "when: (logins > 5",
        "Complete or correct the expression at this place.");

    public static DiagnosticRule SingleEquals { get; } = new(
        "HALE4008", Severity.Error, "a single equals sign",
        "Equality is written with two signs.",
        "where: plan = \"pro\"",
        "Write `==`.");

    public static DiagnosticRule ForeignOperator { get; } = new(
        "HALE4009", Severity.Error, "an operator of another language",
        "Hale writes `and`, `or`, `not`, `!=` and `is missing`, in lower case.",
        "where: open && amount > 5",
        "Write the operator as the message says.");

    public static DiagnosticRule Chained { get; } = new(
        "HALE4010", Severity.Error, "comparisons in a chain",
        "A comparison gives true or false, which is not compared further.",
        "when: 1 < logins < 5",
        "Write `logins in 1..5`, or two comparisons joined with `and`.");

    public static DiagnosticRule WrongKind { get; } = new(
        "HALE4011", Severity.Error, "the kinds do not fit",
        "Arithmetic and order need numbers, `and`, `or` and `not` need true or false, and only values of one kind are compared.",
        "when: plan > 5",
        "Compare numbers with numbers and texts with texts in quotes.");

    public static DiagnosticRule WrongResult { get; } = new(
        "HALE4012", Severity.Error, "the expression gives the wrong kind",
        "A filter or condition must be true or false.",
        "when: logins",
        "Compare the value with something, such as `logins > 0`.");

    public static DiagnosticRule UnknownFunction { get; } = new(
        "HALE4013", Severity.Error, "unknown function",
        "The function does not exist.",
        "formula: log(arr)",
        "Use if, min, max, clamp, round, coalesce, ln, log1p, exp, sqrt, abs, lower, starts_with or domain_of.");

    public static DiagnosticRule Arguments { get; } = new(
        "HALE4014", Severity.Error, "the wrong number of arguments",
        "The function takes another number of arguments.",
        "formula: clamp(a, 1)",
        "Write the call as the message shows.");

    public static DiagnosticRule Unguarded { get; } = new(
        "HALE4015", Severity.Error, "`!=`, `not in` or `not` over something that can be missing",
        "A comparison with a missing value is missing, and a filter keeps only what is true. So `plan != \"trial\"` would silently leave out everybody without a plan.",
        "where: plan != \"trial\"",
        "Say what is meant: `plan is missing or plan != \"trial\"`, or `plan is not missing and plan != \"trial\"`.");

    public static DiagnosticRule Places { get; } = new(
        "HALE4016", Severity.Error, "the places of round are not a number",
        "`round(x, places)` takes a whole number from 0 to 15 that is written in the expression.",
        "formula: round(a, b)",
        "Write a number, such as `round(a, 2)`.");

    public static DiagnosticRule NeverOccurs { get; } = new(
        "HALE4017", Severity.Error, "a text that never occurs",
        "A score has the bands that it declares, and a pulse the values that it lists. A comparison with any other text is never true.",
        "overrides: [{ when: csm_pulse == \"rot\", force: red, because: The CSM says so }]   # of pulse: [red, yellow, green]",
        "Write one of the texts that the message lists.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        TooLong, TooDeep, TooManyParts, BadCharacter, OpenText, BadNumber, Unexpected, SingleEquals, ForeignOperator, Chained, WrongKind, WrongResult,
        UnknownFunction, Arguments, Unguarded, Places, NeverOccurs,
    ];
}
