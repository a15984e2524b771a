namespace Hale.Statistics.Regression;

/// <summary>What a logistic regression adds to the loss so that coefficients stay small or near a wish. The intercept is never penalised.</summary>
public abstract record LogisticPenalty
{
    private LogisticPenalty()
    {
    }

    /// <summary>The result of the one function that applies.</summary>
    public abstract TResult Match<TResult>(Func<Free, TResult> free, Func<Ridge, TResult> ridge, Func<TowardsWeights, TResult> towardsWeights);

    /// <summary>No penalty: maximum likelihood (Cox 1958).</summary>
    public sealed record Free : LogisticPenalty
    {
        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Free, TResult> free, Func<Ridge, TResult> ridge, Func<TowardsWeights, TResult> towardsWeights)
        {
            ArgumentNullException.ThrowIfNull(free);
            return free(this);
        }
    }

    /// <summary>The squared length of the coefficients: the minimum of ½‖β‖² + C·Σ loss (le Cessie and van Houwelingen 1992).</summary>
    public sealed record Ridge : LogisticPenalty
    {
        /// <summary>A penalty of this strength.</summary>
        /// <param name="c">C, above 0: the smaller, the stronger the penalty.</param>
        /// <param name="standardised">
        /// Whether each coefficient counts per population standard deviation of its column (weighted like the rows) rather than per unit. The coefficients that
        /// are answered stay per unit.
        /// </param>
        public Ridge(double c, bool standardised = false)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(c);
            if (!double.IsFinite(c))
            {
                throw new ArgumentOutOfRangeException(nameof(c), c, "C is a finite number above 0.");
            }

            C = c;
            Standardised = standardised;
        }

        /// <summary>The weight of the loss against the penalty, above 0.</summary>
        public double C { get; }

        /// <summary>Whether coefficients count per standard deviation of their column.</summary>
        public bool Standardised { get; }

        /// <summary>
        /// How much of the penalty each column bears, 0 or more; empty where each bears it whole. A column with 0 is free. Classes that bear it beside a free intercept are
        /// partially pooled: each is drawn towards the common intercept as by a normal prior of variance C / share (Gelman and Hill 2007, chapter 12).
        /// </summary>
        public IReadOnlyList<double> Shares { get; init; } = [];

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Free, TResult> free, Func<Ridge, TResult> ridge, Func<TowardsWeights, TResult> towardsWeights)
        {
            ArgumentNullException.ThrowIfNull(ridge);
            return ridge(this);
        }
    }

    /// <summary>
    /// Coefficients in the proportions that an expert gave: Σ loss + λ·‖β − B·w‖² + τ·‖β‖², where B = Σβ and w are the expert's weights divided by their sum.
    /// λ moves proportions alone, τ bounds the slope B. Both terms are quadratic in β, so that there is one minimum.
    /// </summary>
    public sealed record TowardsWeights : LogisticPenalty
    {
        private readonly double[] _weights;

        /// <summary>A pull towards these proportions.</summary>
        /// <param name="lambda">λ, 0 or more: 0 forgets the expert, a large one keeps the expert's proportions.</param>
        /// <param name="tau">τ, 0 or more.</param>
        /// <param name="weights">A weight of 0 or more for each column, not all 0.</param>
        public TowardsWeights(double lambda, double tau, params IReadOnlyList<double> weights)
        {
            if (!(lambda >= 0 && tau >= 0 && double.IsFinite(lambda + tau)))
            {
                throw new ArgumentOutOfRangeException(nameof(lambda), $"λ and τ are finite and not negative, not {lambda} and {tau}.");
            }

            if (!weights.All(weight => weight >= 0 && double.IsFinite(weight)) || !(weights.Sum() > 0))
            {
                throw new ArgumentException("The weights are finite, not negative, and not all 0.", nameof(weights));
            }

            Lambda = lambda;
            Tau = tau;
            _weights = [.. weights.Select(weight => weight / weights.Sum())];
        }

        /// <summary>λ.</summary>
        public double Lambda { get; }

        /// <summary>τ.</summary>
        public double Tau { get; }

        /// <summary>The expert's weights, summing to 1.</summary>
        public IReadOnlyList<double> Weights => _weights;

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Free, TResult> free, Func<Ridge, TResult> ridge, Func<TowardsWeights, TResult> towardsWeights)
        {
            ArgumentNullException.ThrowIfNull(towardsWeights);
            return towardsWeights(this);
        }
    }
}
