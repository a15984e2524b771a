namespace Hale.Engine.Tracing;

/// <summary>What the facts behind a value are.</summary>
public enum FactsKind
{
    /// <summary>Events: all of them count.</summary>
    Events,

    /// <summary>Versions of an attribute: the first one listed holds.</summary>
    Versions,

    /// <summary>Points of a series: the first one listed holds.</summary>
    Points,

    /// <summary>Contacts: all of them count.</summary>
    Contacts,

    /// <summary>Terms of subscriptions that had begun.</summary>
    Terms,

    /// <summary>What sources say of the account itself.</summary>
    Accounts,
}
