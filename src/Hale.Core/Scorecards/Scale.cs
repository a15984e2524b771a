namespace Hale.Core.Scorecards;

/// <summary>The outer scale on which a score is written and shown; inside, scores run from 0 to 100 and higher is better. Outside higher is worse where the scale falls.</summary>
/// <param name="From">What 0 is shown as.</param>
/// <param name="To">What 100 is shown as; another number than <paramref name="From"/>; below it where higher is worse.</param>
public readonly record struct Scale(decimal From, decimal To)
{
    /// <summary>0 to 100: shown as it is inside.</summary>
    public static Scale Hundred => new(0, 100);

    /// <summary>Whether higher numbers are worse: the scale of a risk.</summary>
    public bool HigherIsWorse => From > To;

    /// <summary>The same scale with higher numbers better: of a falling one all numbers with the other sign, so that they are rounded as they would be.</summary>
    internal Scale Rising => HigherIsWorse ? new Scale(-From, -To) : this;

    /// <summary>How long it is.</summary>
    public decimal Length => Math.Abs(To - From);

    /// <summary>The outer number of an inner one.</summary>
    public decimal Show(decimal inner) => From + ((To - From) * inner / 100);

    /// <summary>The inner number of an outer one.</summary>
    public decimal Read(decimal outer) => (outer - From) * 100 / (To - From);
}
