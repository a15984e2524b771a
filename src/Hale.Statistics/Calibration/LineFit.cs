using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration;

/// <summary>The logistic regression of events on one predictor.</summary>
internal static class LineFit
{
    /// <summary>The fit; a predictor that never varies is named as such.</summary>
    internal static Answer<LogisticFit> Of(double[] predictor, ReadOnlySpan<bool> events) =>
        OneClass.Reason(events) is { } reason ? reason
        : ForecastRows.IsConstant(predictor) ? Degeneracy.NoVariance
        : LogisticRegression.Fit(DesignMatrix.OfColumns(predictor), events);
}
