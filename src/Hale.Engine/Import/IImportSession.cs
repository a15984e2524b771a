using Hale.Core.Contracts;
using Hale.Core.Sources;

namespace Hale.Engine.Import;

/// <summary>
/// One import, without effect where everything is stored already. Each file is atomic, and so is an import that changes or retracts; a large one that only adds may be stored in steps, so that it goes on where
/// it was interrupted.
/// </summary>
public interface IImportSession : IAsyncDisposable
{
    /// <summary>
    /// Loads a file. A file whose fingerprint is that of the last import is skipped, unless records of it were refused for accounts that have been added since.
    /// Sources must come in the order of <see cref="ImportSources"/>: those of accounts before the others.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told the share done, 0 to 1, now and then, from any thread.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<FileReceipt> LoadAsync(SourceDefinition source, StagedFile file, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>Finds the files of a source that were imported before and are no longer there. All files that are must have been loaded.</summary>
    /// <param name="source">The source.</param>
    /// <param name="present">The names of the files that are there.</param>
    /// <param name="policy">What becomes of their facts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<MissingFile>> SettleMissingAsync(
        SourceDefinition source, IReadOnlyCollection<string> present, MissingFilePolicy policy, CancellationToken cancellationToken);

    /// <summary>
    /// Looks once more at a file that has been loaded, where this import has since changed what its checks read. All files must have been loaded, and missing ones settled.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="file">The file.</param>
    /// <param name="receipt">What became of it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The receipt with what is suspect now.</returns>
    Task<FileReceipt> LookAgainAsync(SourceDefinition source, StagedFile file, FileReceipt receipt, CancellationToken cancellationToken);

    /// <summary>
    /// Judges what the sources promise, and keeps what was found. All files must have been loaded and looked at. Rules whose files have not changed are not judged again.
    /// </summary>
    /// <param name="readings">The sources with their files, those of one declared source together.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How every contract stands at the moment of the import; nothing when no source promises anything.</returns>
    Task<IReadOnlyList<ContractVerdict>> JudgeContractsAsync(IReadOnlyList<SourceReading> readings, CancellationToken cancellationToken);

    /// <summary>Makes everything loaded visible, and that the sources were looked at, at once and durably.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
