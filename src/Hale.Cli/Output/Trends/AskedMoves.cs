using Hale.Engine.Trends;
using Hale.Engine.Trends.Moves;

namespace Hale.Cli.Output.Trends;

/// <summary>What was asked of movers.</summary>
/// <param name="Days">How many days back; null when a day was named.</param>
/// <param name="Rule">From how many points on a change counts.</param>
/// <param name="Kinds">Which kinds are listed, in order.</param>
internal sealed record AskedMoves(int? Days, TrendRule Rule, IReadOnlyList<MoveKind> Kinds)
{
    /// <summary>Of all that changed, what was asked for; the counts stay those of all.</summary>
    public MoveList Of(MoveList moves) => moves with { Moves = [.. moves.Moves.Where(move => Kinds.Contains(move.Kind)).OrderBy(move => IndexOf(move.Kind))] };

    private int IndexOf(MoveKind kind) => Enumerable.Range(0, Kinds.Count).First(index => Kinds[index] == kind);
}
