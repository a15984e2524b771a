using Hale.Statistics.Ranking;

namespace Hale.Bench.Coverage;

/// <summary>What the intervals ought to contain, from a sample so large that its own error does not show.</summary>
internal sealed record PanelTruth(double FirstAuc, double SecondAuc, double Rate, double BandDifference)
{
    private const int LargeSample = 2_000_000;
    private const int LargeSampleSeed = int.MaxValue;

    public double Difference => FirstAuc - SecondAuc;

    // A row's distribution does not depend on how many rows its account has, so that one row an account tells the truth of both settings.
    public static PanelTruth Of(PanelDesign design)
    {
        var panel = Panel.Draw(design.Once with { Accounts = LargeSample }, LargeSampleSeed);
        return new PanelTruth(Auc.Of(panel.FirstScore, panel.Left).Value, Auc.Of(panel.SecondScore, panel.Left).Value, panel.Rate, BandRate(panel, red: true) - BandRate(panel, red: false));
    }

    private static double BandRate(Panel panel, bool red)
    {
        var (events, rows) = panel.Band(red);
        return (double)events / rows;
    }
}
