namespace Hale.Engine.Trends.Moves;

/// <summary>How the band of an account changed between two closes.</summary>
public enum BandTurn
{
    /// <summary>It is the same, or there is none at one of the closes.</summary>
    None,

    /// <summary>It is a worse one.</summary>
    Worse,

    /// <summary>It is a better one.</summary>
    Better,

    /// <summary>It is another one of a definition that has other bands.</summary>
    Other,
}
