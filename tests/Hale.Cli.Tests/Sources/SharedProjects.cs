using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>Projects over shared data, whose place they do not know.</summary>
internal static class SharedProjects
{
    /// <summary>Puts the folder of a shared data set in the place of <c>{data}</c>.</summary>
    public static void Point(this Shell shell, string file, string data)
    {
        var path = Path.Combine(shell.Folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("{data}", SharedData.Find(data), StringComparison.Ordinal));
    }
}
