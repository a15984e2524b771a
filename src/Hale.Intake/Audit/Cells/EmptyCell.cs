namespace Hale.Intake.Audit.Cells;

/// <summary>Cells that say that there is nothing: empty ones and the words and signs that people and spreadsheets write instead.</summary>
internal static class EmptyCell
{
    private const int Longest = 7;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "N/A", "n.a.", "#N/A", "-", "--", "–", "—", ".", "null", "none", "nil", "(null)", "(blank)", "(none)", "k.A.", "NaN",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a cell is empty, in signs or not. <c>NA</c> is empty only where no word can be meant, for it may be Namibia or North America.</summary>
    public static bool Is(ReadOnlySpan<byte> cell, bool wordsCanBeMeant)
    {
        if (cell.IsEmpty)
        {
            return true;
        }

        if (cell.Length > Longest || char.IsAsciiDigit((char)cell[0]))
        {
            return false;
        }

        Span<char> text = stackalloc char[Longest];
        var length = System.Text.Encoding.UTF8.GetChars(cell, text);
        return ByText.Contains(text[..length]) || (!wordsCanBeMeant && text[..length].Equals("NA", StringComparison.OrdinalIgnoreCase));
    }
}
