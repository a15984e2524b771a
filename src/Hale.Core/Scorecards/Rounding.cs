namespace Hale.Core.Scorecards;

/// <summary>Where and how numbers are rounded, on the outer scale. Part of the definition: a published score is reproduced to the digit.</summary>
/// <param name="Score">Decimal places of the score itself, 0 to 6.</param>
/// <param name="Groups">Decimal places of every group below the top; null for not rounded.</param>
/// <param name="Measures">Decimal places of every measure's points; null for not rounded.</param>
/// <param name="Mode">What happens to halves: <see cref="MidpointRounding.AwayFromZero"/> or <see cref="MidpointRounding.ToEven"/>.</param>
public sealed record Rounding(int Score, int? Groups, int? Measures, MidpointRounding Mode)
{
    /// <summary>One decimal place at the score, halves away from zero, nothing rounded on the way.</summary>
    public static Rounding Default { get; } = new(1, null, null, MidpointRounding.AwayFromZero);
}
