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
}
