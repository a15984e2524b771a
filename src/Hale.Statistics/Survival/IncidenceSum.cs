namespace Hale.Statistics.Survival;

/// <summary>
/// One cause's cumulative incidence F while time goes on. Its variance at t is, over the times j up to t with n at risk, d ends and c of
/// them by this cause, S the survival just before:
/// Σ (F(t) − Fⱼ)²·d/(n(n − d)) + Σ S²·c(n − c)/n³ − 2·Σ (F(t) − Fⱼ)·S·c/n²  (Marubini and Valsecchi 1995). With one cause it is
/// Greenwood's.
/// </summary>
internal sealed class IncidenceSum(double confidence)
{
    private readonly double _z = ConfidenceLevel.NormalReach(confidence);
    private readonly List<IncidenceStep> _steps = [];
    private double _incidence;

    // The sums above, with (F(t) − Fⱼ) multiplied out so that each time is visited once.
    private double _hazard, _hazardTimesIncidence, _hazardTimesSquare, _own, _cross, _crossTimesIncidence;

    public IncidenceCurve Curve => new(_steps);

    /// <summary>Goes on to the next time at which rows end; <paramref name="before"/> is the survival just before it.</summary>
    public void Add(double time, int atRisk, int ends, int byThisCause, double before)
    {
        var n = (double)atRisk;
        _incidence += before * byThisCause / n;

        // When all end, nothing follows and F(t) − Fⱼ stays 0.
        var hazard = ends == atRisk ? 0 : ends / (n * (n - ends));
        var cross = before * byThisCause / (n * n);
        _hazard += hazard;
        _hazardTimesIncidence += hazard * _incidence;
        _hazardTimesSquare += hazard * _incidence * _incidence;
        _own += before * before * byThisCause * (n - byThisCause) / (n * n * n);
        _cross += cross;
        _crossTimesIncidence += cross * _incidence;
        if (byThisCause > 0)
        {
            _steps.Add(Step(time, atRisk, byThisCause));
        }
    }

    private IncidenceStep Step(double time, int atRisk, int events)
    {
        var variance = (_incidence * _incidence * _hazard) - (2 * _incidence * _hazardTimesIncidence) + _hazardTimesSquare
            + _own - (2 * ((_incidence * _cross) - _crossTimesIncidence));
        var error = Math.Sqrt(Math.Max(0, variance));
        var incidence = Math.Min(1, _incidence);
        var remaining = 1 - incidence;
        var interval = LogLog.Of(remaining, error / remaining, _z);
        return new IncidenceStep(time, atRisk, events, incidence, error, new Interval(1 - interval.High, 1 - interval.Low));
    }
}
