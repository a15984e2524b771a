namespace Hale.Core.Scorecards;

/// <summary>How a metric's value becomes points from 0 to 100. The kinds are closed.</summary>
public abstract partial record Normalisation
{
    private Normalisation()
    {
    }

    /// <summary>The fewest points that the measure can attain.</summary>
    public abstract decimal Worst { get; }

    /// <summary>The most points that the measure can attain.</summary>
    public abstract decimal Best { get; }

    /// <summary>The metrics that stand for limits, each as often as it is written.</summary>
    public virtual IEnumerable<string> LimitMetrics => [];

    /// <summary>All metrics that it reads beside the measure's own.</summary>
    public virtual IEnumerable<string> Reads => LimitMetrics;

    /// <summary>Whether it gives points at all: two anchors of a line do not coincide, those of a longer one rise. Always so for written limits.</summary>
    public virtual bool IsPossible => true;

    /// <summary>Calls the function for this kind of normalisation.</summary>
    public abstract T Match<T>(
        Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula);

    /// <summary>The same with numbers in the place of limits.</summary>
    public virtual Normalisation With(Func<Limit, decimal> number) => this;

    private static IEnumerable<string> MetricsOf(IEnumerable<Limit> limits) => limits.Select(limit => limit.Metric).OfType<string>();
}
