using System.Globalization;

namespace Hale.DuckDb.Opening;

/// <summary>Which settings make an engine instance from options: some when it opens, the rest by statements afterwards.</summary>
internal static class OpenSettings
{
    internal static IEnumerable<KeyValuePair<string, string>> AtOpening(DuckOptions options)
    {
        yield return new("access_mode", options.ReadOnly ? "READ_ONLY" : "AUTOMATIC");
        yield return new("autoinstall_known_extensions", "false");
        yield return new("autoload_known_extensions", "false");
        yield return new("allow_community_extensions", "false");
        yield return new("allow_persistent_secrets", "false");

        // What only the log holds stays in memory: little and often keeps the memory of long writes even.
        yield return new("checkpoint_threshold", "4MB");
        yield return new("preserve_insertion_order", options.PreserveInsertionOrder ? "true" : "false");

        // Without it, freed memory goes back to the system only when some later query happens to allocate.
        yield return new("allocator_background_threads", "true");
        foreach (var setting in Stated(options))
        {
            yield return setting;
        }
    }

    /// <summary>The statements that finish the opening; the order matters, as the later ones forbid the earlier.</summary>
    internal static IEnumerable<string> AfterOpening(DuckOptions options)
    {
        yield return "SET GLOBAL TimeZone = 'UTC'";
        yield return $"SET GLOBAL allowed_configs = {DuckSql.TextList(SessionSettings)}";
        if (!options.ExternalAccess)
        {
            yield return $"SET GLOBAL allowed_directories = {DuckSql.TextList(options.AllowedDirectories.Select(AsFolder))}";
            yield return $"SET GLOBAL allowed_paths = {DuckSql.TextList(options.AllowedPaths.Select(Path.GetFullPath))}";
            yield return "SET GLOBAL enable_external_access = false";
        }

        yield return "SET GLOBAL lock_configuration = true";
    }

    /// <summary>
    /// Progress is measured only when the progress bar is on; it must never be drawn. These settings exist per connection only.
    /// </summary>
    internal const string EachConnection =
        "SET enable_progress_bar_print = false; SET progress_bar_time = 0; SET enable_progress_bar = true";

    private static readonly string[] SessionSettings = ["enable_progress_bar_print", "progress_bar_time", "enable_progress_bar", "memory_limit"];

    private static IEnumerable<KeyValuePair<string, string>> Stated(DuckOptions options)
    {
        if (options.MemoryLimit is { } memory)
        {
            yield return new("memory_limit", memory);
        }

        if (options.Threads is { } threads)
        {
            yield return new("threads", threads.ToString(CultureInfo.InvariantCulture));
        }

        if (options.TempDirectory is { } folder)
        {
            yield return new("temp_directory", Path.GetFullPath(folder));
        }

        if (options.MaxTempDirectorySize is { } size)
        {
            yield return new("max_temp_directory_size", size);
        }
    }

    private static string AsFolder(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
