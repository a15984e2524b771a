using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>A state, and what each straight player adds to it.</summary>
/// <param name="Base">The computed number, whatever the coverage; null when the state has none.</param>
/// <param name="IsScored">Whether enough is present for a score.</param>
/// <param name="Steps">What the straight players add, in their order.</param>
internal sealed record MixedEntry(double? Base, bool IsScored, double[] Steps)
{
    /// <summary>Reads an entry from its row and those of the players after it.</summary>
    /// <param name="block">The scores.</param>
    /// <param name="row">The row of the state.</param>
    /// <param name="places">The places of the players that have a row, in the order of their rows; the others add nothing.</param>
    /// <param name="count">How many players there are.</param>
    public static MixedEntry Of(ScoreBlock block, int row, int[] places, int count)
    {
        var number = block.Computed[row];
        var steps = new double[count];
        for (var index = 0; index < places.Length; index++)
        {
            steps[places[index]] = double.IsNaN(number) ? 0 : block.Computed[row + 1 + index] - number;
        }

        return new(double.IsNaN(number) ? null : number, block.Statuses[row] == ScoreStatus.Scored, steps);
    }

    /// <summary>All steps together.</summary>
    public double Sum => Steps.Sum();
}
