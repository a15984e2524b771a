using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>What is wrong with a cell, as SQL that makes the words for people.</summary>
internal static class Details
{
    private const int LongestQuote = 60;

    public static string Empty(FileColumn column) => DuckSql.Literal($"`{column.Shown}` is empty");

    /// <summary>Such as <c>`seats` is "ten", not a number</c>.</summary>
    public static string Not(FileColumn column, string what) =>
        $"""concat({DuckSql.Literal($"`{column.Shown}` is \"")}, {Shortened(column.Text)}, {DuckSql.Literal($"\", not {what}")})""";

    /// <summary>Such as <c>`valid_to` 2024-01-31</c>.</summary>
    public static string Shown(FileColumn column) => $"concat({DuckSql.Literal($"`{column.Shown}` ")}, {Shortened(column.Text)})";

    public static string EmptyOrNot(FileColumn column, string what) =>
        $"CASE WHEN {column.Sql} IS NULL THEN {Empty(column)} ELSE {Not(column, what)} END";

    public static string TooLarge(FileColumn column, string limit) =>
        $"""concat({DuckSql.Literal($"`{column.Shown}` is ")}, {Shortened(column.Text)}, {DuckSql.Literal($", beyond {limit}")})""";

    private static string Shortened(string text) => $"CASE WHEN length({text}) > {LongestQuote} THEN left({text}, {LongestQuote}) || '…' ELSE {text} END";
}
