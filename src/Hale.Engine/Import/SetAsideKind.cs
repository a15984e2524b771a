namespace Hale.Engine.Import;

/// <summary>Why records are listed.</summary>
public enum SetAsideKind
{
    /// <summary>They could not be stored.</summary>
    Refused,

    /// <summary>They are stored, and a check of their source finds them suspect.</summary>
    Suspect,
}
