namespace Hale.Engine.Judging;

/// <summary>A list of the accounts with the worst scores of each moment: as many as the team can look after. Accounts that tie at its end share the places left.</summary>
internal sealed class MonthlyList
{
    private readonly double[] _listed;
    private readonly double[] _byChance;

    private MonthlyList(int rows) => (_listed, _byChance) = (new double[rows], new double[rows]);

    /// <summary>How many accounts a list holds on average.</summary>
    public double Length { get; private set; }

    public static MonthlyList Of(Panel panel, double share)
    {
        var list = new MonthlyList(panel.Count);
        var months = Enumerable.Range(0, panel.Count).GroupBy(row => panel.Groups[row]).ToList();
        foreach (var month in months)
        {
            list.Add(panel, [.. month.OrderByDescending(row => panel.Risks[row])], share);
        }

        list.Length = months.Count == 0 ? 0 : months.Average(month => Places(month.Count(), share));
        return list;
    }

    /// <summary>The customers who left that stood on a list at least once before, each counted once; and how many would by chance.</summary>
    public (double Listed, double ByChance) Leavers(Panel panel)
    {
        var customers = Enumerable.Range(0, panel.Count).Where(row => panel.Left[row]).GroupBy(row => panel.Clusters[row]).ToList();
        return (customers.Sum(rows => AtLeastOnce(rows)), customers.Sum(rows => AtLeastOnce(rows, _byChance)));
    }

    /// <summary>The chance that an account stood on a list at some of its rows.</summary>
    public double AtLeastOnce(IEnumerable<int> rows) => AtLeastOnce(rows, _listed);

    private static int Places(int accounts, double share) => (int)Math.Floor(accounts * share);

    private static double AtLeastOnce(IEnumerable<int> rows, double[] chances) => 1 - rows.Aggregate(1d, (never, row) => never * (1 - chances[row]));

    private void Add(Panel panel, int[] worstFirst, double share)
    {
        var places = Places(worstFirst.Length, share);
        for (var first = 0; first < worstFirst.Length;)
        {
            var next = first;
            while (next < worstFirst.Length && panel.Risks[worstFirst[next]] == panel.Risks[worstFirst[first]])
            {
                next++;
            }

            var chance = Math.Clamp((places - first) / (double)(next - first), 0, 1);
            for (; first < next; first++)
            {
                (_listed[worstFirst[first]], _byChance[worstFirst[first]]) = (chance, (double)places / worstFirst.Length);
            }
        }
    }
}
