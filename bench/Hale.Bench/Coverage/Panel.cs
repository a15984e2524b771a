using MathNet.Numerics.Distributions;

namespace Hale.Bench.Coverage;

/// <summary>Accounts in one or more rows: the columns that the statistics are given.</summary>
internal sealed record Panel(int[] Accounts, double[] FirstScore, double[] SecondScore, bool[] Left)
{
    private const double RedFrom = 0.8;

    public static Panel Draw(PanelDesign design, int seed)
    {
        var random = new Random(seed);
        var rows = design.Accounts * design.RowsPerAccount;
        var panel = new Panel(new int[rows], new double[rows], new double[rows], new bool[rows]);
        for (var account = 0; account < design.Accounts; account++)
        {
            panel.DrawAccount(design, account, random);
        }

        return panel;
    }

    public int Events => Left.Count(left => left);

    /// <summary>Events and rows of the rows whose first score is red, or of all others.</summary>
    public (int Events, int Rows) Band(bool red)
    {
        var rows = Enumerable.Range(0, Left.Length).Where(row => FirstScore[row] >= RedFrom == red).ToList();
        return (rows.Count(row => Left[row]), rows.Count);
    }

    public double Rate => (double)Events / Left.Length;

    private void DrawAccount(PanelDesign design, int account, Random random)
    {
        var risk = Normal.Sample(random, 0, 1);
        var left = random.NextDouble() < 1 / (1 + Math.Exp(-design.Intercept - (design.Slope * risk)));
        var first = risk + (design.LastingError * Normal.Sample(random, 0, 1));
        var second = risk + (design.SecondLastingError * Normal.Sample(random, 0, 1));
        for (var month = 0; month < design.RowsPerAccount; month++)
        {
            var row = (account * design.RowsPerAccount) + month;
            Accounts[row] = account;
            FirstScore[row] = first + (design.MonthlyError * Normal.Sample(random, 0, 1));
            SecondScore[row] = second + (design.MonthlyError * Normal.Sample(random, 0, 1));
            Left[row] = left;
        }
    }
}
