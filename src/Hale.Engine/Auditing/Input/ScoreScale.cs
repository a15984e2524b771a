namespace Hale.Engine.Auditing.Input;

/// <summary>What a score's numbers are.</summary>
/// <param name="Kind">A plain number, a probability of leaving or staying, or an ordered word.</param>
/// <param name="HigherIsWorse">Whether a higher number means that the customer is likelier to leave.</param>
/// <param name="Levels">The words of <see cref="ScoreKind.Levels"/> from the worst to the best, where value i is word i; empty otherwise.</param>
public sealed record ScoreScale(ScoreKind Kind, bool HigherIsWorse, IReadOnlyList<string> Levels)
{
    /// <summary>A score turned so that more is worse.</summary>
    public double Risk(double score) => HigherIsWorse ? score : -score;
}
