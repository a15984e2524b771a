using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Csv;

namespace Hale.Intake.Audit.Tables;

/// <summary>The first records of a CSV text, split at one delimiter.</summary>
internal sealed class CsvHead
{
    private const int Records = 200;

    private readonly List<IReadOnlyList<string>> _records = [];

    private CsvHead(char delimiter) => Delimiter = delimiter;

    public char Delimiter { get; }

    /// <summary>How many cells most records have.</summary>
    public int Width { get; private set; }

    /// <summary>The share of records with so many.</summary>
    public double Share { get; private set; }

    public IReadOnlyList<IReadOnlyList<string>> Rows => _records;

    /// <summary>
    /// The place of the record that names the columns: the first that fills at least half of the table's width, and all of it if it holds numbers or dates, as the
    /// lines of a report's title do; null when there is none.
    /// </summary>
    public int? HeaderPlace
    {
        get
        {
            var place = _records.FindIndex(record => FillsHalf(record) && (Filled(record) >= Width || !record.Any(IsValue)));
            place = place < 0 ? _records.FindIndex(FillsHalf) : place;
            return place < 0 ? null : place;
        }
    }

    public static CsvHead Of(Stream text, char delimiter)
    {
        var head = new CsvHead(delimiter);
        var records = new CsvRecords(text, delimiter);
        while (head._records.Count < Records && records.Next())
        {
            var record = records.Record;
            var cells = new List<string>();
            foreach (var field in records.Fields)
            {
                cells.Add(Encoding.UTF8.GetString(Blanks.Trim(Encoding.UTF8.GetBytes(field.Text(record)))));
            }

            head._records.Add(cells);
        }

        head.Weigh();
        return head;
    }

    private bool FillsHalf(IReadOnlyList<string> record) => Filled(record) >= Math.Max(Math.Min(Width, 2), (Width + 1) / 2);

    private static int Filled(IReadOnlyList<string> record) => record.Count(cell => cell.Length > 0);

    private static bool IsValue(string cell)
    {
        var text = Encoding.UTF8.GetBytes(cell);
        return DateCell.TryRead(text, out _) || NumberCell.TryRead(text, out _);
    }

    private void Weigh()
    {
        var filled = _records.Where(record => record.Any(cell => cell.Length > 0)).ToList();
        var usual = filled.GroupBy(record => record.Count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        (Width, Share) = usual is null ? (0, 0) : (usual.Key, (double)usual.Count() / filled.Count);
    }
}
