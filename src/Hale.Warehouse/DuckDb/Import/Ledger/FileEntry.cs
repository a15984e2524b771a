namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>A file as the ledger knows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IsChanged">Whether it was imported before, so that rows may have changed in it or vanished from it.</param>
internal sealed record FileEntry(long Number, bool IsChanged)
{
    /// <summary>Whether, as far as is known, its source made the same of its rows then.</summary>
    public bool IsMeantAlike { get; init; } = true;

    /// <summary>Whether its rows were versions of a history then.</summary>
    public bool WasHistory { get; init; }
}
