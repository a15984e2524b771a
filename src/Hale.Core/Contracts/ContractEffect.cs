namespace Hale.Core.Contracts;

/// <summary>What a broken contract does to the values that are made of its source.</summary>
public enum ContractEffect
{
    /// <summary>They are missing as though the source had been down.</summary>
    SourceGap,

    /// <summary>They are missing as too old: what the source says cannot be trusted until it is mended.</summary>
    Stale,

    /// <summary>Nothing: it is only said.</summary>
    Nothing,
}
