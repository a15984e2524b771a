namespace Hale.Language.Projects;

/// <summary>Where a project is.</summary>
public static class ProjectFolder
{
    /// <summary>The name of the file that makes a folder a project.</summary>
    public const string FileName = "hale.yaml";

    /// <summary>The nearest folder with a <c>hale.yaml</c>, from a folder upwards; absolute. Null when there is none.</summary>
    public static string? Find(string startFolder)
    {
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, FileName)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
