using Hale.Engine.Auditing.Input;

namespace Hale.Reports.Words;

/// <summary>How a file was understood.</summary>
internal static class ReadingWords
{
    public static string Of(TableReading table)
    {
        var columns = table.Columns.Count == 0 ? "no column" : string.Join(", ", table.Columns.Select(Column));
        return $"{table.File}, {NumberWords.Count(table.Rows, "row", "rows")}: I read {columns}.{Unused(table)}";
    }

    public static string? Unused(TableReading table) => table.Unused.Count == 0
        ? null
        : $" Not used: {string.Join(", ", table.Unused)}.";

    public static string Use(string use) => use switch
    {
        "scores" => "the history of the score",
        "outcomes" => "the outcomes",
        "accounts" => "the accounts",
        _ => use,
    };

    private static string Column(ColumnReading column)
    {
        string[] said = [.. new[] { column.Meaning, column.Otherwise is { } option ? option + " otherwise" : null }.OfType<string>()];
        return $"“{column.Column}” as {column.Role}{(said.Length == 0 ? "" : $" ({string.Join(": ", said)})")}";
    }
}
