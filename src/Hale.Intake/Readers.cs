using Hale.Core.Sources;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Import;
using Hale.Engine.Profiling;
using Hale.Intake.Audit;
using Hale.Intake.Finding;
using Hale.Intake.Profiling;

namespace Hale.Intake;

/// <summary>The readers of outside formats.</summary>
public static class Readers
{
    /// <summary>A reader of CSV, JSON lines and Parquet files and, by way of such files, of databases.</summary>
    /// <param name="scratchFolder">
    /// Where files with records that cannot be read are kept without those, until the reader is disposed. Made when it is needed and cleared now, so no other process
    /// may use it; the warehouse must be able to read there.
    /// </param>
    /// <param name="databases">Reads rows of databases; without it sources that have one cannot be read.</param>
    public static FileSourceReader Files(string scratchFolder, IDatabaseReader? databases = null) => new(scratchFolder, databases);

    /// <summary>A reader of the files of an audit: CSV, JSON lines and Parquet, however they were written. It writes nothing, not even for a while.</summary>
    /// <param name="clock">Says what day it is: no score can lie after it.</param>
    public static IAuditReader Audit(TimeProvider clock) => new AuditReader(clock);

    /// <summary>Looks at any CSV, JSON lines or Parquet file and drafts a source that reads it. It writes nothing.</summary>
    public static IFileProfiler Profiler() => new FileProfiler();

    /// <summary>Which files of a source lie elsewhere and are linked into its folder: a warehouse that may read the folder may not read these unless they are named to it.</summary>
    /// <param name="files">The files of the source.</param>
    /// <param name="folder">The project's folder; absolute.</param>
    public static IReadOnlyList<string> Linked(SourceFiles files, string folder) => LinkedFiles.Of(files, folder);
}
