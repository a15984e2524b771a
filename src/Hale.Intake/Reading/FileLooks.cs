using System.Security.Cryptography;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Looks at files, at each only once: several facts of a source, and several sources, may read the same one.</summary>
internal sealed class FileLooks(Func<DuckDatabase> engine, Scratch scratch)
{
    private readonly Dictionary<(string Path, FileFormat Format), FileTable> _tables = [];
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);

    /// <summary>A file as a table.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public FileTable Look(string path, FileFormat format, CancellationToken cancellationToken)
    {
        var written = format is FileFormat.ByEnding ending ? FileEndings.FormatOf(path, ending) ?? throw Faults.UnknownEnding() : format;
        if (!_tables.TryGetValue((path, written), out var table))
        {
            _tables[(path, written)] = table = LookNow(path, written, cancellationToken);
        }

        return table;
    }

    /// <summary>A hash of a file's content.</summary>
    public async Task<string> ContentAsync(string path, CancellationToken cancellationToken)
    {
        if (!_contents.TryGetValue(path, out var hash))
        {
            await using var file = File.OpenRead(path);
            _contents[path] = hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }

        return hash;
    }

    private FileTable LookNow(string path, FileFormat format, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length == 0)
            {
                throw Faults.Empty();
            }

            using var connection = engine().Connect();
            return format.Match(
                csv => new CsvFile(path, csv, connection, scratch).Look(cancellationToken),
                _ => new JsonLinesFile(path, connection, scratch).Look(cancellationToken),
                _ => new ParquetFile(path, connection).Look(),
                _ => throw Faults.UnknownEnding());
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw Faults.NotReadable(reason);
        }
    }
}
