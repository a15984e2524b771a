namespace Hale.Intake.Audit.Tables;

/// <summary>What cannot be seen around a cell: blanks, tabs, line ends, no-break spaces and a byte order mark.</summary>
internal static class Blanks
{
    private static readonly byte[][] Wide = ["\u00A0"u8.ToArray(), "\uFEFF"u8.ToArray(), "\u202F"u8.ToArray(), "\u200B"u8.ToArray()];

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        while (true)
        {
            cell = cell.Trim(" \t\r\n"u8);
            if (cell.IsEmpty || (cell[0] < 0x80 && cell[^1] < 0x80))
            {
                return cell;
            }

            var rest = TrimWide(cell);
            if (rest.Length == cell.Length)
            {
                return cell;
            }

            cell = rest;
        }
    }

    private static ReadOnlySpan<byte> TrimWide(ReadOnlySpan<byte> cell)
    {
        foreach (var blank in Wide)
        {
            if (cell.StartsWith(blank))
            {
                return cell[blank.Length..];
            }

            if (cell.EndsWith(blank))
            {
                return cell[..^blank.Length];
            }
        }

        return cell;
    }
}
