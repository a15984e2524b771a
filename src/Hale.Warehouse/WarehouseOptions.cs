namespace Hale.Warehouse;

/// <summary>Where a warehouse is kept and what it may use.</summary>
/// <param name="DataFolder">The folder of the data; made when it is absent. One process at a time can use it.</param>
/// <param name="MemoryLimit">How much memory queries may take before they spill to disk, such as <c>1GB</c>.</param>
/// <param name="Threads">How many threads a query may use; null for one a processor.</param>
/// <param name="ReadableFolders">The folders that files may be imported from; null for none.</param>
/// <param name="ReadableFiles">Single files that may be imported although they lie, or are a link to what lies, outside these folders; null for none.</param>
public sealed record WarehouseOptions(
    string DataFolder, string MemoryLimit = "1GB", int? Threads = null, IReadOnlyList<string>? ReadableFolders = null, IReadOnlyList<string>? ReadableFiles = null);
