using System.Globalization;
using System.Text;

namespace Hale.Statistics.Tests;

/// <summary>A small table of text with a header line; quoted cells may hold commas.</summary>
internal sealed class CsvTable
{
    private readonly string[] _names;
    private readonly List<string[]> _rows;

    private CsvTable(string[] names, List<string[]> rows) => (_names, _rows) = (names, rows);

    public int Rows => _rows.Count;

    public static CsvTable Read(TextReader reader)
    {
        var names = Cells(reader.ReadLine()!);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(Cells(line));
        }

        return new CsvTable(names, rows);
    }

    public string[] Text(string name)
    {
        var place = Array.IndexOf(_names, name);
        place.ShouldBeGreaterThanOrEqualTo(0, $"there is no column {name}");
        return [.. _rows.Select(row => row[place])];
    }

    /// <summary>True is 1 and False 0, a date its day number, an empty cell NaN.</summary>
    public double[] Numbers(string name) => Array.ConvertAll(Text(name), Number);

    public bool[] Flags(string name) => Array.ConvertAll(Text(name), cell => cell is "1" || cell.Equals("true", StringComparison.OrdinalIgnoreCase));

    public DateTime[] Dates(string name) => Array.ConvertAll(Text(name), cell => DateTime.Parse(cell, CultureInfo.InvariantCulture));

    private static double Number(string cell) => cell switch
    {
        "" => double.NaN,
        "True" => 1,
        "False" => 0,
        _ when double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber,
    };

    private static string[] Cells(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
