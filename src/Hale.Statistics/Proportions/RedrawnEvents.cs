namespace Hale.Statistics.Proportions;

/// <summary>
/// The permutation distribution of Pearson's statistic: which rows have the events is drawn anew, their number and the groups' sizes stay.
/// </summary>
internal static class RedrawnEvents
{
    private const int Draws = 4999;

    /// <summary>(1 + draws whose statistic is at least the one seen) / (1 + draws): never 0.</summary>
    public static double ShareAtLeast(double seen, ReadOnlySpan<int> rows, Total total, int seed)
    {
        // The statistic is the same for events and for other rows: the rarer ones are drawn.
        var rarer = (int)Math.Min(total.Events, total.Rows - total.Events);
        var rate = rarer / (double)total.Rows;
        var groupOfRow = GroupOfRow(rows, total.Rows);
        var drawn = new int[rows.Length];
        var random = new Random(seed);
        var atLeast = 1;
        for (var draw = 0; draw < Draws; draw++)
        {
            Draw(groupOfRow, rarer, drawn, random);

            // Equal tables in another order of summation differ by rounding.
            atLeast += Heterogeneity.Pearson(drawn, rows, rate) >= seen * (1 - 1e-9) ? 1 : 0;
        }

        return atLeast / (double)(Draws + 1);
    }

    /// <summary>The first steps of a Fisher–Yates shuffle, which may go on from any earlier order.</summary>
    private static void Draw(int[] groupOfRow, int count, int[] drawn, Random random)
    {
        Array.Clear(drawn);
        for (var place = 0; place < count; place++)
        {
            var other = random.Next(place, groupOfRow.Length);
            (groupOfRow[place], groupOfRow[other]) = (groupOfRow[other], groupOfRow[place]);
            drawn[groupOfRow[place]]++;
        }
    }

    private static int[] GroupOfRow(ReadOnlySpan<int> rows, long total)
    {
        var groupOfRow = new int[total];
        var next = 0;
        for (var group = 0; group < rows.Length; group++)
        {
            groupOfRow.AsSpan(next, rows[group]).Fill(group);
            next += rows[group];
        }

        return groupOfRow;
    }
}
