using System.Buffers;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>What the numbers of a column look like: how large, and written how.</summary>
internal sealed class NumberSurvey
{
    private const int Seconds = 10;
    private const int Milliseconds = 13;

    private static readonly SearchValues<byte> Bare = SearchValues.Create("0123456789+-.,eE"u8);

    /// <summary>Of the numbers read with a decimal point.</summary>
    public NumberRange WithPoint { get; } = new();

    /// <summary>Of the numbers read with a decimal comma.</summary>
    public NumberRange WithComma { get; } = new();

    /// <summary>Cells that an import reads with <c>decimal: point</c>.</summary>
    public long PlainPoint { get; private set; }

    /// <summary>Cells that an import reads with <c>decimal: comma</c>.</summary>
    public long PlainComma { get; private set; }

    /// <summary>Cells of digits alone.</summary>
    public long Digits { get; private set; }

    /// <summary>With a sign between thousands.</summary>
    public Seen Grouped { get; } = new();

    /// <summary>With a sign of a currency or percent.</summary>
    public Seen Decorated { get; } = new();

    /// <summary>Written like <c>1.23E+15</c>.</summary>
    public Seen Scientific { get; } = new();

    /// <summary>Digits that begin with a zero.</summary>
    public Seen Padded { get; } = new();

    /// <summary>Whole numbers written like <c>17850.0</c>.</summary>
    public Seen PointZero { get; } = new();

    /// <summary>How many digits the longest of those has.</summary>
    public int LongestPadded { get; private set; }

    /// <summary>How many digits the shortest has that begins with no zero.</summary>
    public int ShortestUnpadded { get; private set; } = int.MaxValue;

    /// <summary>Ten digits, as seconds since 1970 have from 2001 on.</summary>
    public long TenDigits { get; private set; }

    /// <summary>Thirteen digits, as milliseconds since 1970 have.</summary>
    public long ThirteenDigits { get; private set; }

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            AddDigits(cell, row);
        }
        else
        {
            AddSigned(cell, row);
        }

        if (NumberCell.TryRead(cell, out var number))
        {
            WithPoint.Add(number, decimalComma: false);
            WithComma.Add(number, decimalComma: true);
        }
    }

    private void AddDigits(ReadOnlySpan<byte> cell, long row)
    {
        Digits++;
        PlainPoint++;
        PlainComma++;
        TenDigits += cell.Length == Seconds ? 1 : 0;
        ThirteenDigits += cell.Length == Milliseconds ? 1 : 0;
        if (cell.Length > 1 && cell[0] == (byte)'0')
        {
            Padded.Add(cell, row);
            LongestPadded = Math.Max(LongestPadded, cell.Length);
        }
        else
        {
            ShortestUnpadded = Math.Min(ShortestUnpadded, cell.Length);
        }
    }

    private void AddSigned(ReadOnlySpan<byte> cell, long row)
    {
        var (points, commas) = (cell.Count((byte)'.'), cell.Count((byte)','));
        var isBare = !cell.ContainsAnyExcept(Bare);
        PlainPoint += isBare && commas == 0 && points <= 1 ? 1 : 0;
        PlainComma += isBare && commas <= 1 && (points == 0 || IsGrouped(cell, (byte)'.')) ? 1 : 0;
        if ((IsGrouped(cell, (byte)'.') && (points > 1 || commas == 1)) || (IsGrouped(cell, (byte)',') && (commas > 1 || points == 1)) || IsDividedByBlanks(cell))
        {
            Grouped.Add(cell, row);
        }

        if (!isBare && (cell.IndexOfAny("$%()"u8) >= 0 || cell.ContainsAnyInRange((byte)'A', (byte)'Z') || cell.ContainsAnyInRange((byte)'\u00C2', (byte)'\u00E2')))
        {
            Decorated.Add(cell, row);
        }

        if (isBare && cell.IndexOf("E+"u8) > 0)
        {
            Scientific.Add(cell, row);
        }

        if (isBare && points == 1 && cell.EndsWith(".0"u8))
        {
            PointZero.Add(cell, row);
        }
    }

    /// <summary>Whether a sign has exactly three digits behind each of its places.</summary>
    private static bool IsGrouped(ReadOnlySpan<byte> cell, byte sign)
    {
        var at = cell.IndexOf(sign);
        while (at >= 0)
        {
            var rest = cell[(at + 1)..];
            if (rest.Length < 3 || rest[..3].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 || (rest.Length > 3 && rest[3] is >= (byte)'0' and <= (byte)'9'))
            {
                return false;
            }

            var next = rest.IndexOf(sign);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return cell.Contains(sign);
    }

    private static bool IsDividedByBlanks(ReadOnlySpan<byte> cell)
    {
        var at = cell.IndexOfAny((ReadOnlySpan<byte>)[(byte)' ', (byte)'\'', 0xA0, 0xAF]);
        return at > 0 && at < cell.Length - 3 && cell[at + 1] is >= (byte)'0' and <= (byte)'9';
    }
}
