using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Postgres.Connections;

/// <summary>Fetches connection strings from where they are kept.</summary>
/// <param name="environment">Reads a variable of the environment.</param>
internal sealed class Secrets(Func<string, string?> environment)
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>The connection string.</summary>
    /// <exception cref="DatabaseException">It is not there, or others can read it.</exception>
    public string Read(SecretReference secret, string folder) => secret.Match(
        variable => environment(variable.Variable) is { Length: > 0 } text ? text.Trim() : throw ConnectionFaults.NoVariable(variable.Variable),
        file => OfFile(file.Path, folder));

    private static string OfFile(string path, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(full) & Others) != UnixFileMode.None)
            {
                throw ConnectionFaults.OpenToOthers(path);
            }

            return File.ReadAllText(full).Trim() is { Length: > 0 } text ? text : throw ConnectionFaults.EmptyFile(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw ConnectionFaults.NoFile(path, fault is FileNotFoundException or DirectoryNotFoundException ? "it is not there" : "it may not be read");
        }
    }
}
