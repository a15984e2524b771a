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

    private static Html Header(Column column) => Tags.Element("th", column.IsNumber ? [("scope", "col"), ("class", "n")] : [("scope", "col")], column.Header);

    private static Html Row(IReadOnlyList<Column> columns, IReadOnlyList<Html> cells, string kind)
    {
        var content = Html.Join(cells.Select((cell, i) => Cell(columns[i], cell, i == 0)));
        return Tags.Element("tr", kind.Length == 0 ? [] : [("class", kind)], content);
    }

    private static Html Cell(Column column, Html content, bool isFirst) => isFirst
        ? Tags.Element("th", column.IsNumber ? [("scope", "row"), ("class", "n")] : [("scope", "row")], content)
        : Tags.Element("td", column.IsNumber ? [("class", "n")] : [], content);
}
