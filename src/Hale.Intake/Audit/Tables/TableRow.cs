namespace Hale.Intake.Audit.Tables;

/// <summary>One record of a table: its cells as UTF-8 without blanks around them. Filled anew for each record, so nothing of it may be kept.</summary>
internal sealed class TableRow
{
    private byte[] _bytes = new byte[1024];
    private (int Start, int Length, bool HadBlanks)[] _cells = new (int, int, bool)[16];
    private int _end;

    /// <summary>Where the record is, as a person counts in the file: the rows of a sheet, the lines of JSON, the rows of Parquet; from 1.</summary>
    public long Number { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int column] => _bytes.AsSpan(_cells[column].Start, _cells[column].Length);

    /// <summary>Whether blanks stood around a cell, or nothing else in it.</summary>
    public bool HadBlanks(int column) => _cells[column].HadBlanks;

    public void Begin(long number) => (Number, Count, _end) = (number, 0, 0);

    public void Add(ReadOnlySpan<byte> cell) => Set(Count, cell);

    /// <summary>Sets a cell that may lie beyond the ones so far, which are then empty.</summary>
    public void Set(int column, ReadOnlySpan<byte> cell)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        }

        while (Count <= column)
        {
            _cells[Count++] = (_end, 0, false);
        }

        var text = Blanks.Trim(cell);
        if (_end + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_end + text.Length, _bytes.Length * 2));
        }

        text.CopyTo(_bytes.AsSpan(_end));
        _cells[column] = (_end, text.Length, text.Length < cell.Length);
        _end += text.Length;
    }

    /// <summary>Adds a cell in which two quotes mean one.</summary>
    public void AddUnquoted(ReadOnlySpan<byte> cell)
    {
        if (!cell.Contains((byte)'"'))
        {
            Add(cell);
            return;
        }

        var text = new byte[cell.Length];
        var length = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            text[length++] = cell[i];
            i += cell[i] == (byte)'"' && i + 1 < cell.Length && cell[i + 1] == (byte)'"' ? 1 : 0;
        }

        Add(text.AsSpan(0, length));
    }
}
