using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>
/// A quiet table: no frame, a line under the header, numbers to the right, each row on its own line. It fits the terminal; where the output is no terminal, it is
/// as wide as it needs to be.
/// </summary>
internal sealed class Sheet(params IReadOnlyList<SheetColumn> columns)
{
    private const int Margin = 2;
    private const int Gap = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Grey = new(Color.Grey);

    private readonly List<(IReadOnlyList<SheetCell> Cells, string Remark)> _rows = [];

    public void Row(params IEnumerable<string> cells) => Row([.. cells.Select(cell => new SheetCell(cell))]);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    /// <param name="remark">What is said of it at its end or, where there is no room, on lines below it.</param>
    public void Row(IReadOnlyList<SheetCell> cells, string remark = "") =>
        _rows.Add(([.. cells.Select(cell => cell with { Text = SheetText.OneLine(cell.Text) })], SheetText.OneLine(remark)));

    /// <summary>Writes the table, and gives how many columns had no room.</summary>
    public int Write(IAnsiConsole console)
    {
        var room = console.Profile.Width - Margin - 1;
        var widths = SheetWidths.Fit(columns, [.. columns.Select((column, index) => Natural(column, index))], room, Gap);
        var total = widths.Sum(width => width == 0 ? 0 : width + Gap) - Gap;
        var beside = total + Gap + _rows.Select(row => SheetText.Width(row.Remark)).DefaultIfEmpty().Max() <= room;
        if (columns.Any(column => column.Header.Length > 0))
        {
            WriteLine(console, widths, [.. columns.Select(column => new SheetCell(column.Header, Bold))], string.Empty);
            console.WriteLine(new string(' ', Margin) + new string('─', total), Grey);
        }

        foreach (var (cells, remark) in _rows)
        {
            WriteLine(console, widths, cells, beside ? remark : string.Empty);
            if (remark.Length > 0 && !beside)
            {
                foreach (var part in SheetText.Wrap(remark, room - (2 * Margin)))
                {
                    console.WriteLine(new string(' ', 3 * Margin) + part, Grey);
                }
            }
        }

        return widths.Count(width => width == 0);
    }

    private int Natural(SheetColumn column, int index) => Math.Max(1, Math.Max(SheetText.Width(column.Header), _rows.Select(row => SheetText.Width(row.Cells[index].Text)).DefaultIfEmpty().Max()));

    private void WriteLine(IAnsiConsole console, int[] widths, IReadOnlyList<SheetCell> cells, string remark)
    {
        var line = new Paragraph();
        var owed = Margin;
        for (var index = 0; index < widths.Length; index++)
        {
            if (widths[index] == 0)
            {
                continue;
            }

            var text = SheetText.Shorten(cells[index].Text, widths[index]);
            var padding = widths[index] - SheetText.Width(text);
            if (text.Length > 0)
            {
                line.Append(new string(' ', owed + (columns[index].Right ? padding : 0)));
                line.Append(text, cells[index].Style);
                owed = 0;
            }

            owed += Gap + (text.Length == 0 ? widths[index] : columns[index].Right ? 0 : padding);
        }

        if (remark.Length > 0)
        {
            line.Append(new string(' ', owed));
            line.Append(remark, Grey);
        }

        console.Write(line);
        console.WriteLine();
    }
}
