using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Csv;

namespace Hale.Intake.Audit.Tables;

/// <summary>A CSV file: its delimiter and its header are found from its first records.</summary>
internal sealed class CsvTable : Table
{
    private const string Delimiters = ";\t|,";

    private readonly TextFile _file;
    private readonly CsvHead _head;
    private readonly int _headerPlace;
    private readonly List<InputFinding> _findings = [];

    private CsvTable(TextFile file, CsvHead head, int headerPlace)
    {
        _file = file;
        _head = head;
        _headerPlace = headerPlace;
        Columns = [.. head.Rows[headerPlace].Reverse().SkipWhile(name => name.Length == 0).Reverse()];
    }

    public override IReadOnlyList<string> Columns { get; }

    /// <summary>The row of the header, from 1.</summary>
    public int HeaderRow => _headerPlace + 1;

    public char Delimiter => _head.Delimiter;

    public TextEncoding Encoding => _file.Encoding;

    public override IReadOnlyList<InputFinding> Findings => _findings;

    public static CsvTable Look(TextFile file)
    {
        var heads = Delimiters.Select(delimiter =>
        {
            using var text = file.Open(position: null);
            return CsvHead.Of(text, delimiter);
        }).ToList();
        var best = heads.Where(head => head.Width > 1).OrderByDescending(head => head.Share).ThenByDescending(head => head.Width).FirstOrDefault() ?? heads[^1];
        if (best.HeaderPlace is not { } place)
        {
            throw new RefusedException(TableRefusals.Empty());
        }

        var table = new CsvTable(file, best, place);
        table.Describe();
        return table;
    }

    public override TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken) =>
        TextFile.Guarded(() => ReadRows(take, share, cancellationToken));

    private TablePass ReadRows(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken)
    {
        using var text = _file.Open(Position(share));
        var records = new CsvRecords(text, _head.Delimiter);
        var row = new TableRow();
        var unreadable = new Places();
        var rows = 0L;
        while (records.Next())
        {
            if ((records.Number & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (records.Number <= _headerPlace + 1 || records.Record.IsEmpty)
            {
                continue;
            }

            Fill(row, records);
            var extra = records.Fault is null ? Extra(row) : 0;
            if (records.Fault is null && extra == 0 && IsEmpty(row))
            {
                continue;
            }

            rows++;
            if (records.Fault is { } fault)
            {
                unreadable.Add(records.Number, UnreadableRecords.Detail(fault, row.Count, Columns.Count));
            }
            else if (extra > 0 || records.Fields.Count < Columns.Count)
            {
                unreadable.Add(records.Number, UnreadableRecords.Detail(RecordFault.FieldCount, records.Fields.Count, Columns.Count));
            }
            else if (!take(row))
            {
                return new TablePass(rows, unreadable, IsWhole: false);
            }
        }

        return new TablePass(rows, unreadable, IsWhole: true);
    }

    private Action<long>? Position(Action<double>? share)
    {
        var bytes = (double)_file.StoredBytes;
        return share is null ? null : position => share(position / bytes);
    }

    private static void Fill(TableRow row, CsvRecords records)
    {
        row.Begin(records.Number);
        var record = records.Record;
        foreach (var field in records.Fields)
        {
            var cell = record.Slice(field.Start, field.Length);
            if (field.Quoted)
            {
                row.AddUnquoted(cell);
            }
            else
            {
                row.Add(cell);
            }
        }
    }

    /// <summary>How many cells beyond the header's hold something.</summary>
    private int Extra(TableRow row)
    {
        var extra = 0;
        for (var i = Columns.Count; i < row.Count; i++)
        {
            extra += row[i].IsEmpty ? 0 : 1;
        }

        return extra;
    }

    private static bool IsEmpty(TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!row[i].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private void Describe()
    {
        if (_file.Encoding != TextEncoding.Utf8)
        {
            _findings.Add(TableFindings.Encoding(_file.Encoding));
        }

        var skipped = _head.Rows.Take(_headerPlace).Select((cells, place) => (cells, place)).Where(row => row.cells.Any(cell => cell.Length > 0)).ToList();
        if (skipped.Count > 0)
        {
            _findings.Add(TableFindings.RowsAboveHeader([.. skipped.Select(row => row.place + 1)], _headerPlace + 1, skipped.Select(row => string.Join(' ', row.cells.Where(cell => cell.Length > 0)))));
        }
    }
}
