namespace Hale.Engine.Import;

/// <summary>What becomes of the facts of a file that is no longer there.</summary>
public enum MissingFilePolicy
{
    /// <summary>They still count: exports are rotated.</summary>
    Keep,

    /// <summary>They are retracted, as though they had vanished from the file.</summary>
    Retract,
}
