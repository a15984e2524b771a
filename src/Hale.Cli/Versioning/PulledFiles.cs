using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Versions;

namespace Hale.Cli.Versioning;

/// <summary>Reads and writes the files of a pull, each whole. A file outside the project's folder is none of them.</summary>
internal sealed class PulledFiles(string folder)
{
    /// <summary>What a file says; null when it is not there.</summary>
    public string? Read(string path) => PathOf(path) is var full && File.Exists(full) ? Encoding.UTF8.GetString(File.ReadAllBytes(full)) : null;

    /// <summary>Makes the folder say what the plan does.</summary>
    public void Write(PullPlan plan, CancellationToken cancellation)
    {
        foreach (var file in plan.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.After is { } text)
            {
                WholeFile.Write(PathOf(file.Path), writer => writer.Write(text));
            }
            else
            {
                File.Delete(PathOf(file.Path));
            }
        }
    }

    private string PathOf(string path)
    {
        var full = Path.GetFullPath(path, folder);
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new Failure(ExitCode.DefinitionErrors, $"the version has a file outside the project's folder: {path}", "nothing was pulled; move the file into the folder, and apply that");
    }
}
