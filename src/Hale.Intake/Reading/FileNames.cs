namespace Hale.Intake.Reading;

/// <summary>Paths as people know them.</summary>
internal static class FileNames
{
    /// <summary>The path relative to the project folder where it lies inside, else the absolute one; with forward slashes.</summary>
    public static string Shown(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        var isInside = relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (isInside ? relative : path).Replace(Path.DirectorySeparatorChar, '/');
    }
}
