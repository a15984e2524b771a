namespace Hale.Language.Text;

/// <summary>Damerau-Levenshtein distance in its restricted form: insertions, deletions, replacements and swaps of neighbours each cost 1.</summary>
internal static class EditDistance
{
    /// <summary>The distance; when it is above the limit, some number above the limit.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                current[column] = Cell(left, right, row, column, current, last, beforeLast);
            }

            (beforeLast, last) = (last, current);
        }

        return last[^1];
    }

    private static int Cell(string left, string right, int row, int column, int[] current, int[] last, int[] beforeLast)
    {
        var replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
        var least = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
        var swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return swapped ? Math.Min(least, beforeLast[column - 2] + 1) : least;
    }
}
