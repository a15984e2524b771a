namespace Hale.Cli.Hosting;

/// <summary>What the process answers. Documented in docs/cli.md; a number never changes its meaning.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The project's definitions have errors, do not pass their tests, or are not formatted; or, where that is asked, a contract is broken or a stored run is not what it was.</summary>
    DefinitionErrors = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>What was asked for is not there: a project, an account, a metric, a score, a run.</summary>
    NotFound = 3,

    /// <summary>A source cannot be read; nothing was imported.</summary>
    SourceUnreadable = 4,

    /// <summary>Another process uses the data folder.</summary>
    InUse = 5,

    /// <summary>The disk is full, the memory limit too small, or a file, the data folder or the database of an export may not be written or read; nothing was changed.</summary>
    OutOfResources = 6,

    /// <summary>Another version is live than the one that the files are based on, or a pull would overwrite what was changed here; nothing was changed.</summary>
    Conflict = 7,

    /// <summary>Where that is asked, definitions that are compared differ in meaning.</summary>
    Differs = 8,

    /// <summary>A report card has an alarm that nobody has looked at; nothing was applied.</summary>
    Blocked = 9,

    /// <summary>A fault of Hale itself.</summary>
    Internal = 70,

    /// <summary>Stopped by the person who started it.</summary>
    Cancelled = 130,
}
