using Hale.Cli.Hosting;

namespace Hale.Cli.Sessions;

/// <summary>A folder that something is made in: nothing is ever overwritten.</summary>
internal static class NewFolder
{
    /// <summary>Fails when there is something in the folder.</summary>
    public static void Require(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new Failure(ExitCode.Usage, $"{folder} is not empty", "name a new folder: nothing is ever overwritten");
        }
    }

    /// <summary>Takes away what was made in it, so that nothing is left half done.</summary>
    public static void Undo(string folder, bool existed)
    {
        if (!existed)
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }
}
