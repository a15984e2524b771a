using Hale.Statistics.Regression;

namespace Hale.Statistics.Tests.Regression;

/// <summary>A ridge regression (C = 1) on the standardised columns of earlier rows, judged on later ones.</summary>
internal sealed class Temporal
{
    private Temporal(LogisticFit fit, double[] probabilities, bool[] events, double[] trained) =>
        (Fit, Probabilities, Events, Trained) = (fit, probabilities, events, trained);

    public LogisticFit Fit { get; }

    /// <summary>Of the later rows.</summary>
    public double[] Probabilities { get; }

    /// <summary>Of the later rows.</summary>
    public bool[] Events { get; }

    /// <summary>The probabilities of the earlier rows.</summary>
    public double[] Trained { get; }

    public static Temporal Of(double[][] columns, bool[] events, Func<int, bool> earlier, Func<int, bool> later)
    {
        var x = DesignMatrix.OfColumns(columns);
        int[] train = [.. Enumerable.Range(0, events.Length).Where(earlier)];
        int[] test = [.. Enumerable.Range(0, events.Length).Where(later)];
        var standardiser = Standardiser.Of(x.Only(train)).Value;
        var z = standardiser.Apply(x.Only(train));
        var fit = LogisticRegression.Fit(z, Pick(events, train), new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1) }).Value;
        return new Temporal(fit, fit.Predict(standardiser.Apply(x.Only(test))), Pick(events, test), fit.Predict(z));
    }

    private static bool[] Pick(bool[] values, int[] rows) => Array.ConvertAll(rows, row => values[row]);
}
