using Hale.Core.Contracts;

namespace Hale.Engine.Import;

/// <summary>What an import did.</summary>
/// <param name="Files">What became of each file; empty when there were problems.</param>
/// <param name="Problems">Why nothing was imported; empty when all went well.</param>
public sealed record ImportReport(IReadOnlyList<FileReceipt> Files, IReadOnlyList<SourceProblem> Problems)
{
    /// <summary>Files that were imported before and are no longer there.</summary>
    public IReadOnlyList<MissingFile> Missing { get; init; } = [];

    /// <summary>How the contracts of the sources stand at the moment of the import.</summary>
    public IReadOnlyList<ContractVerdict> Contracts { get; init; } = [];
}
