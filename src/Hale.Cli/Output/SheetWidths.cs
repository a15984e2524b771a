namespace Hale.Cli.Output;

/// <summary>How wide the columns of a sheet are where there is only so much room.</summary>
internal static class SheetWidths
{
    private const int Narrowest = 10;

    /// <summary>The widths of the columns; 0 for one that is left out.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="natural">How wide each would be.</param>
    /// <param name="room">How many columns of the terminal there are for all of them.</param>
    /// <param name="gap">How many lie between two.</param>
    public static int[] Fit(IReadOnlyList<SheetColumn> columns, IReadOnlyList<int> natural, int room, int gap)
    {
        var widths = natural.ToArray();
        int Excess() => widths.Sum(width => width == 0 ? 0 : width + gap) - gap - room;
        for (var column = columns.Count - 1; column >= 0 && Excess() > 0; column--)
        {
            if (columns[column].Fit == SheetFit.Shortened)
            {
                widths[column] = Math.Min(widths[column], Math.Max(Narrowest, widths[column] - Excess()));
            }
        }

        for (var column = columns.Count - 1; column > 0 && Excess() > 0; column--)
        {
            if (columns[column].Fit == SheetFit.LeftOut)
            {
                widths[column] = 0;
            }
        }

        // What was left out may have made more room than was missing.
        for (var column = 0; column < columns.Count && Excess() < 0; column++)
        {
            widths[column] = widths[column] == 0 ? 0 : Math.Min(natural[column], widths[column] - Excess());
        }

        return widths;
    }
}
