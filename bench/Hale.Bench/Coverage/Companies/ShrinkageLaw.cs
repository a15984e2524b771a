using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>An expert who is right, or not, on the weights of four measures of which the last says nothing.</summary>
/// <param name="Expert">What the table calls the expert.</param>
/// <param name="Company">The company.</param>
internal sealed record ShrinkageLaw(string Expert, MadeCompany Company)
{
    private static readonly double[] Truth = [0.5, 0.3, 0.2, 0];

    public static IReadOnlyList<ShrinkageLaw> All { get; } =
    [
        new("right", Of([0.5, 0.3, 0.2, 0])),
        new("somewhat off (.3 .3 .2 .2)", Of([0.3, 0.3, 0.2, 0.2])),
        new("far off (.1 .2 .3 .4)", Of([0.1, 0.2, 0.3, 0.4])),
    ];

    /// <summary>A weight of nothing is no weight, so that the expert who is right gives the last measure a hundredth.</summary>
    private static MadeCompany Of(double[] expert) => new() { Months = 18, Intercept = 2, Tendency = 0.5, Truth = Truth, Weights = Array.ConvertAll(expert, weight => Math.Max(0.01, weight)) };
}
