using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Hale.Simulation.Csv;

/// <summary>Rows of a CSV file as bytes. Cells hold no commas, quotes or line ends: the words of a simulation have none.</summary>
internal sealed class Utf8Rows
{
    private const int LongestCell = 64;

    private byte[] _bytes = new byte[4096];
    private int _length;
    private bool _begun;

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    public void Clear() => (_length, _begun) = (0, false);

    public Utf8Rows Text(string? text)
    {
        var cell = Cell((text?.Length ?? 0) * 3);
        _length += Encoding.UTF8.GetBytes(text ?? string.Empty, cell);
        return this;
    }

    public Utf8Rows Number(int? number)
    {
        var cell = Cell(LongestCell);
        if (number is { } whole)
        {
            whole.TryFormat(cell, out var written, default, CultureInfo.InvariantCulture);
            _length += written;
        }

        return this;
    }

    public Utf8Rows Amount(double amount)
    {
        var cell = Cell(LongestCell);
        amount.TryFormat(cell, out var written, "0.00", CultureInfo.InvariantCulture);
        _length += written;
        return this;
    }

    /// <summary><c>2026-01-31</c>; nothing where there is no day.</summary>
    public Utf8Rows Day(int? day)
    {
        var cell = Cell(LongestCell);
        if (day is { } number)
        {
            WriteDay(cell, number);
            _length += 10;
        }

        return this;
    }

    /// <summary><c>2026-01-31 09:05:00</c>.</summary>
    public Utf8Rows Moment(int day, int second)
    {
        var cell = Cell(LongestCell);
        WriteDay(cell, day);
        cell[10] = (byte)' ';
        Two(cell[11..], second / 3600);
        cell[13] = (byte)':';
        Two(cell[14..], second / 60 % 60);
        cell[16] = (byte)':';
        Two(cell[17..], second % 60);
        _length += 19;
        return this;
    }

    /// <summary>The id of a contact: that of its account and a number.</summary>
    public Utf8Rows Contact(string account, int number)
    {
        var cell = Cell((account.Length * 3) + LongestCell);
        Utf8.TryWrite(cell, CultureInfo.InvariantCulture, $"{account}-u{number}", out var written);
        _length += written;
        return this;
    }

    public void End()
    {
        Reserve(1);
        _bytes[_length++] = (byte)'\n';
        _begun = false;
    }

    private static void WriteDay(Span<byte> cell, int number)
    {
        DateOnly.FromDayNumber(number).Deconstruct(out var year, out var month, out var day);
        Two(cell, year / 100);
        Two(cell[2..], year % 100);
        cell[4] = (byte)'-';
        Two(cell[5..], month);
        cell[7] = (byte)'-';
        Two(cell[8..], day);
    }

    private static void Two(Span<byte> cell, int number)
    {
        cell[0] = (byte)('0' + (number / 10));
        cell[1] = (byte)('0' + (number % 10));
    }

    /// <summary>Room for a cell, after the comma that stands before all but the first.</summary>
    private Span<byte> Cell(int longest)
    {
        Reserve(longest + 1);
        if (_begun)
        {
            _bytes[_length++] = (byte)',';
        }

        _begun = true;
        return _bytes.AsSpan(_length);
    }

    private void Reserve(int bytes)
    {
        if (_length + bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        }
    }
}
