using Hale.Cli.Hosting;

namespace Hale.Cli.Sessions;

/// <summary>A copy of a snapshot to work on, so that the snapshot itself stays as it is, whichever Hale reads it.</summary>
internal sealed class SnapshotCopy : IDisposable
{
    private const string FileName = "hale.duckdb";

    private SnapshotCopy(string folder) => Folder = folder;

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; }

    /// <summary>Copies a snapshot into a folder of its own; fails where there is none.</summary>
    public static SnapshotCopy Of(string snapshot)
    {
        var file = Path.Combine(snapshot, FileName);
        if (!File.Exists(file))
        {
            throw new Failure(ExitCode.NotFound, $"{snapshot} is no snapshot: it has no {FileName}", "write one where the data are: `hale snapshot FOLDER`");
        }

        var copy = new SnapshotCopy(Directory.CreateTempSubdirectory("hale-snapshot-").FullName);
        File.Copy(file, Path.Combine(copy.Folder, FileName));
        return copy;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
