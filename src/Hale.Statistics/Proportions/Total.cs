namespace Hale.Statistics.Proportions;

/// <summary>Events and rows of all groups together.</summary>
internal readonly record struct Total(long Events, long Rows)
{
    /// <summary>The common rate. Only where there are rows.</summary>
    public double Rate => Events / (double)Rows;

    /// <summary>Why rates cannot differ here, if they cannot.</summary>
    public Degeneracy? Reason => OneClass.Reason(Events, Rows - Events);
}
