using System.Globalization;
using System.Text.RegularExpressions;
using Hale.Cli.Hosting;

namespace Hale.Cli.Sessions;

/// <summary>What the environment says about the engine; a setting that cannot be understood is refused, never ignored.</summary>
internal static partial class EngineSettings
{
    private const string DefaultMemory = "1GB";

    /// <summary>The memory limit, from <c>HALE_MEMORY</c>.</summary>
    public static string Memory(Terminal terminal)
    {
        var text = terminal.Environment("HALE_MEMORY");
        return string.IsNullOrEmpty(text) ? DefaultMemory
            : Size().IsMatch(text) ? text
            : throw new Failure(ExitCode.Usage, $"HALE_MEMORY is `{text}`, which is no size", "write a number and its unit, such as 4GB or 512MB");
    }

    /// <summary>The number of threads, from <c>HALE_THREADS</c>; null for one a processor.</summary>
    public static int? Threads(Terminal terminal)
    {
        var text = terminal.Environment("HALE_THREADS");
        return string.IsNullOrEmpty(text) ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0 ? threads
            : throw new Failure(ExitCode.Usage, $"HALE_THREADS is `{text}`, which is no number of threads", "write a whole number from 1 on");
    }

    [GeneratedRegex(@"^[0-9]{0,8}[1-9][0-9]{0,8}(\.[0-9]{1,3})? ?([KMGT]i?)?B$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}
