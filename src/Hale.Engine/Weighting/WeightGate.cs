using Hale.Engine.ReportCards;

namespace Hale.Engine.Weighting;

/// <summary>A condition that fitted weights must meet before they are proposed. The kinds are closed.</summary>
/// <param name="Passed">Whether it is met.</param>
public abstract record WeightGate(bool Passed)
{
    /// <summary>From so many churners weights are proposed: a convention.</summary>
    public const int FewestChurners = 50;

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Churners, T> churners, Func<Loss, T> loss, Func<Order, T> order, Func<Move, T> move);

    /// <summary>Enough customers left.</summary>
    /// <param name="Found">How many accounts left.</param>
    public sealed record Churners(int Found) : WeightGate(Found >= FewestChurners)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Churners, T> churners, Func<Loss, T> loss, Func<Order, T> order, Func<Move, T> move) => churners(this);
    }

    /// <summary>On later time the probabilities that the fitted weights give surprise less than those of the present ones: the lower end of the interval lies above 0.</summary>
    /// <param name="Gain">How much less, in nats an account.</param>
    public sealed record Loss(Figure Gain) : WeightGate(Gain.Interval is { Low: > 0 })
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Churners, T> churners, Func<Loss, T> loss, Func<Order, T> order, Func<Move, T> move) => loss(this);
    }

    /// <summary>On later time the fitted weights put more pairs in the right order than the present ones: the lower end of the interval lies above 0.</summary>
    /// <param name="Gain">How much larger the share of pairs in the right order is.</param>
    public sealed record Order(Figure Gain) : WeightGate(Gain.Interval is { Low: > 0 })
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Churners, T> churners, Func<Loss, T> loss, Func<Order, T> order, Func<Move, T> move) => order(this);
    }

    /// <summary>What is known by now gives reason to move from the present weights.</summary>
    /// <param name="Moves">Whether it does.</param>
    public sealed record Move(bool Moves) : WeightGate(Moves)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Churners, T> churners, Func<Loss, T> loss, Func<Order, T> order, Func<Move, T> move) => move(this);
    }
}
