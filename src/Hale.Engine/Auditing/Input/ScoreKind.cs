namespace Hale.Engine.Auditing.Input;

/// <summary>What a score's numbers are.</summary>
public enum ScoreKind
{
    /// <summary>A number on a scale of its own.</summary>
    Number,

    /// <summary>A probability from 0 to 1: of leaving where higher is worse, of staying otherwise.</summary>
    Probability,

    /// <summary>A colour, letter or word with an order.</summary>
    Levels,
}
