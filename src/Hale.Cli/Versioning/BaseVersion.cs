using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Versions;

namespace Hale.Cli.Versioning;

/// <summary>The version that the files of a folder are based on, as the file <c>hale.version</c> beside them says.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Files">The hash of its files, by which a version of another store is told apart.</param>
internal sealed record BaseVersion(long Number, string Files)
{
    public const string FileName = "hale.version";

    private const string Remark = "# The version that these files are based on, written by `hale apply` and `hale pull`. Keep it with the files.";

    /// <summary>What the folder is based on; null when it does not say.</summary>
    public static BaseVersion? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        var values = File.ReadAllLines(path).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(parts => parts.Length == 2 && !parts[0].StartsWith('#')).ToLookup(parts => parts[0], parts => parts[1]);
        return values["version"].ToList() is [var version] && values["files"].ToList() is [{ Length: > 0 } files] && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new BaseVersion(number, files)
            : throw new Failure(
                ExitCode.DefinitionErrors, $"{FileName} does not say which version the files are based on",
                "where two branches were merged, keep the lines of the newer version; or remove the file, and say it: `hale apply --based-on N`");
    }

    /// <summary>Says that the folder is based on a version.</summary>
    public static void Write(string folder, DefinitionVersion version)
    {
        if (!File.Exists(Path.Combine(folder, FileName)) || Read(folder) != new BaseVersion(version.Number, version.Bundle))
        {
            WholeFile.Write(Path.Combine(folder, FileName), writer => writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Remark}\nversion: {version.Number}\nfiles: {version.Bundle}\n")));
        }
    }

    /// <summary>The version among those of the store; null when the store has another one of that number, or none.</summary>
    public DefinitionVersion? In(IEnumerable<DefinitionVersion> versions) => versions.FirstOrDefault(version => version.Number == Number && version.Bundle == Files);
}
