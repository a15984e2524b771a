using Hale.Statistics.Resampling;

namespace Hale.Engine.Forecasting.Changes;

/// <summary>
/// How often what is paid changes in one direction, and by how much: an expected relative change with its width. How often is a beta distribution, how much one of the sizes that were seen.
/// </summary>
/// <param name="With">The first parameter of the distribution of how often: changes seen, and those that the prior counts as; above 0, or 0 where nothing ever changes.</param>
/// <param name="Without">The second: renewals without the change; above 0.</param>
/// <param name="Sizes">The relative sizes, above 0; at least one where <paramref name="With"/> is above 0.</param>
public sealed record ChangeRate(double With, double Without, IReadOnlyList<double> Sizes)
{
    /// <summary>What never happens.</summary>
    public static ChangeRate Never { get; } = new(0, 1, []);

    /// <summary>The expected relative change: how often, times how much.</summary>
    public double Expected => With <= 0 ? 0 : With / (With + Without) * Sizes.Average();

    /// <summary>How often, as one draw has it.</summary>
    public double DrawShare(SeededRandom random) => With <= 0 ? 0 : random.Beta(With, Without);

    /// <summary>How much, of a change that happens.</summary>
    public double DrawSize(SeededRandom random) => Sizes[(int)(random.Uniform() * Sizes.Count)];
}
