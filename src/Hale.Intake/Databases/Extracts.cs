using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Intake.Reading;

namespace Hale.Intake.Databases;

/// <summary>Rows of databases as files, each read only once: several facts of a source are made of the same rows.</summary>
internal sealed class Extracts(IDatabaseReader? databases, Scratch scratch)
{
    private readonly Dictionary<(string Source, string? From), (string Path, DatabaseExtract Rows)> _made = [];

    /// <summary>The rows of a source from where it was read before on.</summary>
    /// <param name="source">A source with a database.</param>
    /// <param name="context">The project, and how far it was read.</param>
    /// <param name="others">Hashes of what else its facts are made of.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="UnreadableFileException">They cannot be read.</exception>
    public async Task<Extract> MakeAsync(SourceDefinition source, ReadingContext context, IEnumerable<string> others, CancellationToken cancellationToken)
    {
        var database = source.Database!;
        var meaning = Fingerprint.Of([.. others, Described(database), .. source.Checks.Select(check => $"{check.Name}: {check.Condition}")], source, context);
        var from = context.Seen.GetValueOrDefault(source.Name) is { } seen && seen.Meaning == meaning ? seen.Value : null;
        if (!_made.TryGetValue((source.Declared, from), out var made))
        {
            _made[(source.Declared, from)] = made = await ReadAsync(source, from, context, cancellationToken);
        }

        return new Extract(made.Path, database.Cursor is null ? null : new StagedCursor(made.Rows.Cursor ?? from, meaning, from is not null));
    }

    public Task ReleaseAsync() => databases?.ReleaseAsync() ?? Task.CompletedTask;

    private async Task<(string Path, DatabaseExtract Rows)> ReadAsync(SourceDefinition source, string? from, ReadingContext context, CancellationToken cancellationToken)
    {
        if (databases is null)
        {
            throw Faults.NoDatabases();
        }

        var path = scratch.NextExtract();
        var name = $"{source.Declared} from {source.Database!.Connection}";
        try
        {
            await using var target = Scratch.CreatePrivate(path);
            var rows = await databases.ReadAsync(source.Database, context.Folder, from, target, new RowProgress(name, context.Progress), cancellationToken);
            return (path, rows);
        }
        catch (DatabaseException fault)
        {
            throw new UnreadableFileException(fault.Message, fault.Fix, fault);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw Faults.NotKept(reason);
        }
    }

    private static string Described(SourceDatabase database) =>
        $"{database.Connection} {database.Rows.Match(table => string.Join('.', table.Parts), query => query.Sql)} {database.Cursor}";

    private sealed class RowProgress(string name, IProgress<ImportProgress>? progress) : IProgress<long>
    {
        public void Report(long value) => progress?.Report(new ImportProgress(name, 0, 0) { Rows = value });
    }
}
