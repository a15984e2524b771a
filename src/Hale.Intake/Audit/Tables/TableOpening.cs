using Hale.DuckDb;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Reading;

namespace Hale.Intake.Audit.Tables;

/// <summary>Opens a file as a table, by its content.</summary>
internal static class TableOpening
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="RefusedException">It cannot be read.</exception>
    public static Table Open(string path, Lazy<DuckConnection> engine, CancellationToken cancellationToken)
    {
        try
        {
            return IsParquet(path) ? ParquetTable.Look(path, engine.Value) : Text(TextFile.Look(path, engine, cancellationToken), cancellationToken);
        }
        catch (UnreadableFileException fault)
        {
            throw new RefusedException(TableRefusals.Of(fault));
        }
        catch (FileNotFoundException)
        {
            throw new RefusedException(TableRefusals.NotThere());
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(TableRefusals.NotReadable(reason));
        }
    }

    private static bool IsParquet(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[4];
        var isMarked = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual("PAR1"u8);
        return isMarked || Path.GetExtension(path).Equals(".parquet", StringComparison.OrdinalIgnoreCase);
    }

    private static Table Text(TextFile file, CancellationToken cancellationToken)
    {
        var first = TextFile.Guarded(() =>
        {
            using var text = file.Open(position: null);
            var head = new byte[256];
            var count = text.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var seen = Blanks.Trim(head.AsSpan(0, count));
            return seen.IsEmpty ? 0 : seen[0];
        });
        return first switch
        {
            (byte)'{' => JsonTable.Look(file, cancellationToken),
            (byte)'[' => throw new RefusedException(TableRefusals.JsonArray()),
            _ => TextFile.Guarded(() => CsvTable.Look(file)),
        };
    }
}
