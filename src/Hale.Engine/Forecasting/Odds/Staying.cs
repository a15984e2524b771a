namespace Hale.Engine.Forecasting.Odds;

/// <summary>How likely an account stays, and how well that is known.</summary>
/// <param name="Probability">The probability of staying, 0 to 1.</param>
/// <param name="Replicates">The same as each replicate of what it was fitted on has it; the place says which replicate, the same one for every account. Empty where it is taken as known.</param>
public sealed record Staying(double Probability, ReadOnlyMemory<double> Replicates)
{
    /// <summary>The interval that holds 95 of 100 replicates.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Replicates.IsEmpty)
            {
                return (Probability, Probability);
            }

            var sorted = Replicates.ToArray();
            Array.Sort(sorted);
            return (Math.Min(Probability, sorted[(int)(0.025 * (sorted.Length - 1))]), Math.Max(Probability, sorted[(int)Math.Ceiling(0.975 * (sorted.Length - 1))]));
        }
    }

    /// <summary>The standard deviation of the replicates; 0 without any.</summary>
    public double StandardError
    {
        get
        {
            var all = Replicates.Span;
            var (mean, squares) = (0.0, 0.0);
            foreach (var one in all)
            {
                mean += one / all.Length;
            }

            foreach (var one in all)
            {
                squares += (one - mean) * (one - mean);
            }

            return all.Length < 2 ? 0 : Math.Sqrt(squares / (all.Length - 1));
        }
    }
}
