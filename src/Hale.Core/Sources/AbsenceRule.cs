namespace Hale.Core.Sources;

/// <summary>What it means that a row of a source is no longer there: it vanished from a file or, in a history, its last version is over and no other one follows.</summary>
public enum AbsenceRule
{
    /// <summary>It no longer counts: it is kept, and closed.</summary>
    Retracted,

    /// <summary>Nothing: what it said goes on counting.</summary>
    Kept,

    /// <summary>That it ended then: an account, a subscription, a contact.</summary>
    Ended,
}
