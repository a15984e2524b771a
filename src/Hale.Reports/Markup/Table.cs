namespace Hale.Reports.Markup;

/// <summary>A table with a caption, headers of columns, and the first cell of each row as its header.</summary>
internal static class Table
{
    public static Html Of(string caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Html>> rows) => Of(caption, columns, rows.Select(row => (row, "")));

    /// <summary>The same with a class for each row; empty for none.</summary>
    public static Html Of(string caption, IReadOnlyList<Column> columns, IEnumerable<(IReadOnlyList<Html> Cells, string Kind)> rows) => Tags.Div("scroll", Tags.Element(
        "table",
        [],
        Tags.Element("caption", [], caption),
        Tags.Element("thead", [], Tags.Element("tr", [], Html.Join(columns.Select(Header)))),
        Tags.Element("tbody", [], Html.Join(rows.Select(row => Row(columns, row.Cells, row.Kind))))));

    private static Html Header(Column column) => Tags.Element("th", Attributes(column, "col"), column.Header);

    private static Html Row(IReadOnlyList<Column> columns, IReadOnlyList<Html> cells, string kind)
    {
        var content = Html.Join(cells.Select((cell, i) => i == 0 ? Tags.Element("th", Attributes(columns[i], "row"), cell) : Tags.Element("td", Attributes(columns[i], ""), cell)));
        return Tags.Element("tr", kind.Length == 0 ? [] : [("class", kind)], content);
    }

    private static (string Name, string Value)[] Attributes(Column column, string scope) =>
        [.. new[] { ("scope", scope), ("class", column.Kind) }.Where(attribute => attribute.Item2.Length > 0)];
}
