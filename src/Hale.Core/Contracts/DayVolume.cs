namespace Hale.Core.Contracts;

/// <summary>A complete local day of a source.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Usual">How many are usual on such a weekday; null when too few were seen.</param>
/// <param name="State">How it stands.</param>
public readonly record struct DayVolume(DateOnly Day, long Rows, decimal? Usual, ContractState State);
