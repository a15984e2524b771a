namespace Hale.Engine.Calibrating;

/// <summary>What ends the time in which a map looks whether an account stays.</summary>
public enum MapTargetKind
{
    /// <summary>A horizon after any close.</summary>
    Horizon,

    /// <summary>The decision about a contract term.</summary>
    Decision,

    /// <summary>The next full period of the account's paid life.</summary>
    Anniversary,
}
