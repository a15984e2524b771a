namespace Hale.Core.Metrics.Planning;

/// <summary>The tables of facts that metrics are computed from.</summary>
public enum FactTable
{
    /// <summary>What happened.</summary>
    Events,

    /// <summary>Versions of accounts' attributes.</summary>
    Attributes,

    /// <summary>Points of metric series that were computed elsewhere.</summary>
    Series,

    /// <summary>The people at accounts, each as known at the moment, with the events that they have.</summary>
    Contacts,

    /// <summary>What happened, contact by contact; events without a contact are left out.</summary>
    ContactEvents,
}
