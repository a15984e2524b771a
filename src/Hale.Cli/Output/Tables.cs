using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Quiet tables: no frame, a line under the header, numbers to the right.</summary>
internal static class Tables
{
    /// <summary>A table with these headers; a header that begins with <c>&gt;</c> has its column to the right.</summary>
    public static Table Create(params IEnumerable<string> headers)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        table.UseSafeBorder = false;
        foreach (var header in headers)
        {
            var right = header.StartsWith('>');
            var column = new TableColumn(new Text(right ? header[1..] : header, new Style(decoration: Decoration.Bold)))
            {
                Alignment = right ? Justify.Right : Justify.Left,
                NoWrap = true,
            };
            table.AddColumn(column);
        }

        return table;
    }

    public static void Row(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => (Spectre.Console.Rendering.IRenderable)new Text(cell)));
}
