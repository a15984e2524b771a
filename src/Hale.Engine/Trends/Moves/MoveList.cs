using Hale.Engine.Trends.Books;

namespace Hale.Engine.Trends.Moves;

/// <summary>Which accounts changed between two closes.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Counts">How many changed in which way; all accounts of either close are counted once.</param>
/// <param name="Moves">The accounts that are not steady, by kind; those that changed most first, then those that pay most.</param>
public sealed record MoveList(MoveQuery Query, IReadOnlyList<MoveCount> Counts, IReadOnlyList<Move> Moves)
{
    /// <summary>How many accounts are of a kind.</summary>
    public BookCount Of(MoveKind kind) => BookCount.Sum(Counts.Where(count => count.Kind == kind).Select(count => count.Count));

    /// <summary>How many accounts changed band in a way.</summary>
    public BookCount Of(BandTurn turn) => BookCount.Sum(Counts.Where(count => count.Turn == turn).Select(count => count.Count));
}
