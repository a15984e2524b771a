using Hale.Statistics;
using Hale.Statistics.Ranking;
using Hale.Statistics.Regression;

namespace Hale.Bench.Coverage.Companies;

/// <summary>So many accounts of a law that its own error hardly shows.</summary>
internal sealed class LawSample
{
    private const int PartAccounts = 5_000;
    private const int Bins = 500;
    private const double Near = 2;
    private const long FirstSeed = 1_000_000;

    private readonly List<double> _scores = [];
    private readonly List<bool> _left = [];
    private readonly List<int> _accounts = [];
    private readonly double _churn;

    private LawSample(CompanyLaw law, int parts, CancellationToken cancellation)
    {
        var drawn = new (double[] Scores, bool[] Left, int[] Accounts)[parts];
        Parallel.For(0, parts, new ParallelOptions { CancellationToken = cancellation }, part =>
        {
            var rows = law.Draw(PartAccounts, FirstSeed + part).Rows;
            drawn[part] = ([.. rows.Select(row => row.Score!.Value)], [.. rows.Select(row => row.Left)], [.. rows.Select(row => row.Account + (part * PartAccounts))]);
        });
        foreach (var (scores, left, accounts) in drawn)
        {
            _scores.AddRange(scores);
            _left.AddRange(left);
            _accounts.AddRange(accounts);
        }
        _churn = (double)_left.Select((left, row) => left ? _accounts[row] : -1).Where(account => account >= 0).Distinct().Count() / (parts * PartAccounts);
    }

    /// <summary>What so many parts of 5,000 accounts come to.</summary>
    public static LawTruth Truth(CompanyLaw law, int parts, CancellationToken cancellation)
    {
        var sample = new LawSample(law, parts, cancellation);
        var auc = ClusteredAuc.Single([.. sample._scores.Select(score => -score)], [.. sample._left], [.. sample._accounts]).Value;
        var (intercept, slope) = sample.Line();
        return new LawTruth(auc.Auc, auc.StandardError, sample._churn, intercept, slope, [.. LawTruth.Scores.Select(sample.Staying)]);
    }

    private double Staying(double score)
    {
        var near = Enumerable.Range(0, _scores.Count).Where(row => Math.Abs(_scores[row] - score) <= Near).ToList();
        return near.Average(row => _left[row] ? 0.0 : 1);
    }

    private (double Intercept, double Slope) Line()
    {
        var (rows, left) = (new double[Bins], new double[Bins]);
        for (var row = 0; row < _scores.Count; row++)
        {
            var bin = Math.Min(Bins - 1, (int)(_scores[row] / 100 * Bins));
            (rows[bin], left[bin]) = (rows[bin] + 1, left[bin] + (_left[row] ? 1 : 0));
        }

        int[] used = [.. Enumerable.Range(0, Bins).Where(bin => rows[bin] > 0)];
        var fit = LogisticRegression.Fit(
            DesignMatrix.OfColumns(Array.ConvertAll(used, bin => (bin + 0.5) / Bins)),
            Array.ConvertAll(used, bin => left[bin] / rows[bin]),
            new LogisticOptions { RowWeights = Array.ConvertAll(used, bin => rows[bin]) }).Value;
        return (fit.Intercept, fit.Coefficients[0]);
    }
}
