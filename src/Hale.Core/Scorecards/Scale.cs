namespace Hale.Core.Scorecards;

/// <summary>The outer scale on which a score is written and shown; inside, scores run from 0 to 100. Higher is better on both.</summary>
/// <param name="From">What 0 is shown as.</param>
/// <param name="To">What 100 is shown as; above <paramref name="From"/>.</param>
public readonly record struct Scale(decimal From, decimal To)
{
    /// <summary>0 to 100: shown as it is inside.</summary>
    public static Scale Hundred => new(0, 100);

    /// <summary>The outer number of an inner one.</summary>
    public decimal Show(decimal inner) => From + ((To - From) * inner / 100);

    /// <summary>The inner number of an outer one.</summary>
    public decimal Read(decimal outer) => (outer - From) * 100 / (To - From);
}
